-- An erased account: key and what names the person are gone; the blind index stays, so that the one lamaran of a year and a
-- sanction outlive it, and sex, education and year of birth stay for statistics.
alter table pelamar
    add column dihapus_pada timestamptz,
    alter column nik_kunci drop not null,
    alter column nik_sandi drop not null,
    alter column nama drop not null,
    add constraint pelamar_dihapus_kosong check
        ((dihapus_pada is null) = (nik_kunci is not null)
         and (dihapus_pada is null) = (nik_sandi is not null)
         and (dihapus_pada is null) = (nama is not null)
         and (dihapus_pada is null
              or coalesce(kk_sandi, surel_sandi, telepon_sandi, alamat_sandi, ktp_kabupaten_sandi) is null
                 and profil is null));

-- what was submitted stays, but for the person erased: then the form is emptied, and its hash stays
create or replace function tolak_ubah_lamaran_diajukan() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'lamaran % sudah diajukan dan tidak dapat dihapus', old.id;
    end if;
    if (new.pelamar_id, new.formasi_id, new.tahun, new.instansi, new.nomor_pendaftaran, new.diajukan_pada, new.sha256)
       is distinct from
       (old.pelamar_id, old.formasi_id, old.tahun, old.instansi, old.nomor_pendaftaran, old.diajukan_pada, old.sha256)
       or new.isi is distinct from old.isi
          and not (new.isi = '{}' and exists (select from pelamar where id = old.pelamar_id and dihapus_pada is not null))
       or new.status = 'DRAF' then
        raise exception 'lamaran % sudah diajukan dan tidak dapat diubah', old.id;
    end if;
    return new;
end $$;

create or replace function tolak_ubah_dokumen_diajukan() returns trigger language plpgsql as $$
begin
    if exists (select from lamaran l join pelamar p on p.id = l.pelamar_id
                where l.id = case when tg_op = 'INSERT' then new.lamaran_id else old.lamaran_id end
                  and l.status <> 'DRAF'
                  and not (tg_op = 'DELETE' and p.dihapus_pada is not null)) then
        raise exception 'dokumen lamaran yang sudah diajukan tidak dapat diubah';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
