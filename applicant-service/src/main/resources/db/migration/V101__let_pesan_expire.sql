-- A reminder is worth a mail until the close that it speaks of; receipts leave before reminders.
alter table pesan add column kedaluwarsa_pada timestamptz;
create index pesan_kedaluwarsa on pesan (kedaluwarsa_pada) where surel = 'MENUNGGU' and kedaluwarsa_pada is not null;
drop index pesan_menunggu;
create index pesan_menunggu on pesan ((jenis = 'DRAF_MENJELANG_TUTUP'), coba_lagi_pada, urut) where surel = 'MENUNGGU';
create index pesan_menunggu_umur on pesan (dibuat_pada) where surel = 'MENUNGGU';

update pesan set kedaluwarsa_pada = (isi ->> 'tutup')::timestamptz
 where jenis = 'DRAF_MENJELANG_TUTUP' and surel = 'MENUNGGU';

create or replace function tolak_ubah_pesan() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (new.id, new.urut, new.pelamar_id, new.jenis, new.isi, new.dibuat_pada, new.kedaluwarsa_pada)
       is distinct from (old.id, old.urut, old.pelamar_id, old.jenis, old.isi, old.dibuat_pada, old.kedaluwarsa_pada) then
        raise exception 'pesan % sudah disampaikan dan tidak dapat diubah', old.id;
    end if;
    return new;
end $$;
