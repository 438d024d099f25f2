-- What was submitted stays as it was submitted, whoever writes: the service is not the only guard.
create function tolak_ubah_lamaran_diajukan() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'lamaran % sudah diajukan dan tidak dapat dihapus', old.id;
    end if;
    if (new.pelamar_id, new.formasi_id, new.tahun, new.instansi, new.nomor_pendaftaran, new.diajukan_pada, new.sha256,
        new.isi)
       is distinct from
       (old.pelamar_id, old.formasi_id, old.tahun, old.instansi, old.nomor_pendaftaran, old.diajukan_pada, old.sha256,
        old.isi)
       or new.status = 'DRAF' then
        raise exception 'lamaran % sudah diajukan dan tidak dapat diubah', old.id;
    end if;
    return new;
end $$;
create trigger lamaran_beku before update or delete on lamaran
    for each row when (old.status <> 'DRAF') execute function tolak_ubah_lamaran_diajukan();

create function tolak_ubah_dokumen_diajukan() returns trigger language plpgsql as $$
begin
    if exists (select from lamaran
                where id = case when tg_op = 'INSERT' then new.lamaran_id else old.lamaran_id end
                  and status <> 'DRAF') then
        raise exception 'dokumen lamaran yang sudah diajukan tidak dapat diubah';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger dokumen_beku before insert or update or delete on dokumen
    for each row execute function tolak_ubah_dokumen_diajukan();

create function tolak_ubah_langkah() returns trigger language plpgsql as $$
begin
    raise exception 'catatan langkah lamaran hanya dapat ditambah';
end $$;
create trigger lamaran_langkah_tetap before update or delete on lamaran_langkah
    for each row execute function tolak_ubah_langkah();
