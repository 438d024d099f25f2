-- Four million rows are indexed at once, not one by one: until hitung-nasional.sql no index is kept up, none is asked. Only in a
-- database that is thrown away.
update pg_index set indisready = false, indisvalid = false
where indrelid in ('pelamar'::regclass, 'lamaran'::regclass, 'lamaran_langkah'::regclass, 'verifikasi'::regclass, 'pesan'::regclass);
