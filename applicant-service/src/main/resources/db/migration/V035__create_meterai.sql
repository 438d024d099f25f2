-- The stamp declared on each document; what the maker says of it goes on after submission, the declaration does not.
create table meterai (
    lamaran_id    uuid        not null references lamaran,
    jenis_dokumen text        not null check (jenis_dokumen in ('PAS_FOTO', 'SWAFOTO', 'KTP', 'SURAT_LAMARAN', 'IJAZAH',
                                                                'TRANSKRIP', 'SURAT_PERNYATAAN')),
    kunci         text        not null,
    sha256        text        not null,
    jenis         text        not null check (jenis in ('ELEKTRONIK', 'TEMPEL')),
    nomor_seri    text        not null,
    status        text        not null check (status in ('DINYATAKAN', 'MENUNGGU', 'TERTUNDA', 'SAH', 'TIDAK_SAH')),
    sejak         timestamptz not null,
    berikut       timestamptz not null,
    percobaan     int         not null,
    keterangan    text,
    primary key (lamaran_id, jenis_dokumen)
);
create index meterai_nomor_seri on meterai (nomor_seri);
create index meterai_antrean on meterai (berikut) where status in ('MENUNGGU', 'TERTUNDA');
create function tolak_ubah_meterai_diajukan() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (new.lamaran_id, new.jenis_dokumen, new.kunci, new.sha256, new.jenis, new.nomor_seri)
       is not distinct from (old.lamaran_id, old.jenis_dokumen, old.kunci, old.sha256, old.jenis, old.nomor_seri) then
        return new;
    end if;
    if exists (select from lamaran
                where id = case when tg_op = 'INSERT' then new.lamaran_id else old.lamaran_id end
                  and status <> 'DRAF') then
        raise exception 'meterai lamaran yang sudah diajukan tidak dapat diubah';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger meterai_beku before insert or update or delete on meterai
    for each row execute function tolak_ubah_meterai_diajukan();
