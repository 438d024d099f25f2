-- A TMS whose sanggah was accepted becomes MS by a move of its own.
alter table lamaran_langkah drop constraint lamaran_langkah_tindakan_check;
alter table lamaran_langkah add constraint lamaran_langkah_tindakan_check
    check (tindakan in ('UBAH', 'AJUKAN', 'NYATAKAN_MS', 'NYATAKAN_TMS', 'TERIMA_SANGGAH'));
