-- Whose move it was stands on the move: the board of an agency reads its own looks alone, not every move of the country.
alter table verifikasi_langkah disable trigger verifikasi_langkah_tetap;
alter table verifikasi_langkah add instansi text, add tahun int;
update verifikasi_langkah l set instansi = v.instansi, tahun = v.tahun from verifikasi v where v.lamaran_id = l.lamaran_id;
alter table verifikasi_langkah enable trigger verifikasi_langkah_tetap;

create function isi_instansi_langkah() returns trigger language plpgsql as $$
begin
    select instansi, tahun into strict new.instansi, new.tahun from verifikasi where lamaran_id = new.lamaran_id;
    return new;
end
$$;
create trigger verifikasi_langkah_instansi before insert on verifikasi_langkah
    for each row execute function isi_instansi_langkah();
alter table verifikasi_langkah alter instansi set not null, alter tahun set not null;
create index verifikasi_langkah_papan on verifikasi_langkah (instansi, tahun, pada)
    where tindakan in ('NYATAKAN_MS', 'NYATAKAN_TMS', 'SAHKAN_TMS', 'KEMBALIKAN');
