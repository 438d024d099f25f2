-- Free words about an erased person go: those of the objection and its evidence, of reasons and of remarks, and what a mail
-- server said of the address. Codes, instants and hashes stay.
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
       or new.uraian is distinct from old.uraian and not (kosong and new.uraian = '')
       or new.bukti_isi is distinct from old.bukti_isi and not (kosong and new.bukti_isi = '{}') then
        raise exception 'isi sanggah % tidak dapat diubah', old.id;
    end if;
    if old.putusan is not null
       and ((new.putusan, new.dijawab_oleh, new.dijawab_pada)
            is distinct from (old.putusan, old.dijawab_oleh, old.dijawab_pada)
            or new.keterangan is distinct from old.keterangan and not (kosong and new.keterangan = '')) then
        raise exception 'jawaban sanggah % tidak dapat diubah', old.id;
    end if;
    return new;
end $$;

-- the remark of a file sent back stands in the committee's steps
drop trigger verifikasi_langkah_tetap on verifikasi_langkah;
create trigger verifikasi_langkah_tetap before update on verifikasi_langkah
    for each row when (new.isi is not null or not milik_pelamar_terhapus(old.lamaran_id)
                       or (new.lamaran_id, new.nomor, new.tindakan, new.oleh, new.lewat, new.pada, new.mulai)
                          is distinct from
                          (old.lamaran_id, old.nomor, old.tindakan, old.oleh, old.lewat, old.pada, old.mulai))
    execute function tolak_ubah_langkah();
create trigger verifikasi_langkah_tidak_hilang before delete on verifikasi_langkah
    for each row execute function tolak_ubah_langkah();
