-- People bench.dari to bench.sampai, registered before; nine of ten have submitted a lamaran, which waits in a committee's
-- queue. The columns of the vault have the length of what is sealed there, and random bytes. Row by row the triggers would
-- take an hour; what they would have counted is counted in hitung-nasional.sql.
set session_replication_role = replica;
set synchronous_commit = off;

insert into pelamar (id, versi, akun, nik_indeks, nik_kunci, nik_sandi, nik_sidik, nama, tanggal_lahir, jenis_kelamin,
    pendidikan_kode, pendidikan_nama, jenjang, ipk, kk_sandi, surel_sandi, telepon_sandi, alamat_sandi, ktp_kabupaten_sandi,
    didaftarkan_pada, didaftarkan_lewat)
select md5('pelamar ' || n)::uuid, 0, 'nasional-' || n, acak, acak || substr(acak, 1, 28), acak || substr(acak, 1, 12),
    current_setting('bench.sidik'), 'NAMA PELAMAR ' || n, date '1990-01-01' + n % 4000,
    case n % 2 when 0 then 'PEREMPUAN' else 'LAKI_LAKI' end, lpad((5100000 + n % 2300)::text, 7, '0'),
    'S-1 PROGRAM STUDI', 'S1', 2.75 + n % 125 / 100.0, acak || substr(acak, 1, 12), acak || substr(acak, 1, 20),
    acak || substr(acak, 1, 8), acak || acak || substr(acak, 1, 8), acak, now() - n % 2000 * interval '10 minutes', 'asn-cli'
from generate_series(current_setting('bench.dari')::int, current_setting('bench.sampai')::int) n, sha256(n::text::bytea) acak;

create temporary table nasional as
select n, md5('lamaran ' || n)::uuid as id, md5('pelamar ' || n)::uuid as pelamar_id, f.id as formasi_id, f.instansi,
    f.instansi || '-' || lpad(n::text, 8, '0') as nomor, date_trunc('second', now()) - n % 2000 * interval '7 minutes' as pada
from generate_series(current_setting('bench.dari')::int, current_setting('bench.sampai')::int) n
  join formasi f on f.id = md5('formasi ' || 1 + n % 126000)::uuid
where n % 10 <> 0;

insert into lamaran (id, versi, pelamar_id, formasi_id, tahun, instansi, status, sejak, nomor_pendaftaran, diajukan_pada,
    sha256, isi)
select id, 7, pelamar_id, formasi_id, 2024, instansi, 'DIAJUKAN', pada, '2024-' || nomor, pada, md5(nomor) || md5(nomor),
    repeat(md5(nomor), 32)
from nasional;

insert into lamaran_langkah (lamaran_id, nomor, tindakan, oleh, lewat, pada)
select id, 0, 'AJUKAN', 'nasional-' || n, 'asn-cli', pada from nasional;

insert into pesan (id, pelamar_id, jenis, isi, surel, dikirim_pada)
select gen_random_uuid(), pelamar_id, 'LAMARAN_DITERIMA', jsonb_build_object('nomor_pendaftaran', nomor), 'TERKIRIM', pada
from nasional;

drop table nasional;
