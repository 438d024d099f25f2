-- In the place of erased words stands one that says so: an empty one would be no sound answer to who comes back.
create or replace function tolak_ubah_sanggah() returns trigger language plpgsql as $$
declare
    kosong boolean := exists (select from pelamar where id = old.pelamar_id and dihapus_pada is not null);
begin
    if tg_op = 'DELETE' then
        raise exception 'sanggah % tidak dapat dihapus', old.id;
    end if;
    if (new.lamaran_id, new.pelamar_id, new.pengumuman_id, new.dasar, new.masa_buka, new.masa_tutup,
        new.diajukan_pada, new.tenggat, new.bukti_sha256)
       is distinct from
       (old.lamaran_id, old.pelamar_id, old.pengumuman_id, old.dasar, old.masa_buka, old.masa_tutup,
        old.diajukan_pada, old.tenggat, old.bukti_sha256)
       or new.uraian is distinct from old.uraian and not (kosong and new.uraian = '(dihapus)')
       or new.bukti_isi is distinct from old.bukti_isi and not (kosong and new.bukti_isi = '{}') then
        raise exception 'isi sanggah % tidak dapat diubah', old.id;
    end if;
    if old.putusan is not null
       and ((new.putusan, new.dijawab_oleh, new.dijawab_pada)
            is distinct from (old.putusan, old.dijawab_oleh, old.dijawab_pada)
            or new.keterangan is distinct from old.keterangan and not (kosong and new.keterangan = '(dihapus)')) then
        raise exception 'jawaban sanggah % tidak dapat diubah', old.id;
    end if;
    return new;
end $$;
