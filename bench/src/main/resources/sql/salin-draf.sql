-- Copies the draft bench.pola into drafts numbered bench.dari to bench.sampai of the group bench.kelompok, each of a
-- pelamar of its own. What must be unique follows from group and number; pengajuan.sql finds its drafts by the same rule.
create temporary table salinan on commit drop as
select n,
       'bench-' || kelompok || '-' || n                        as akun,
       md5('pelamar ' || kelompok || ' ' || n)::uuid           as pelamar_id,
       md5('lamaran ' || kelompok || ' ' || n)::uuid           as lamaran_id,
       sha256(convert_to('nik ' || kelompok || ' ' || n, 'UTF8')) as nik_indeks
  from current_setting('bench.kelompok') kelompok,
       generate_series(current_setting('bench.dari')::bigint, current_setting('bench.sampai')::bigint) n;

insert into pelamar (id, versi, akun, nik_indeks, nik_kunci, nik_sandi, nama, tanggal_lahir, jenis_kelamin,
                     pendidikan_kode, pendidikan_nama, jenjang, ipk, didaftarkan_pada, didaftarkan_lewat)
select s.pelamar_id, p.versi, s.akun, s.nik_indeks, p.nik_kunci, p.nik_sandi, p.nama, p.tanggal_lahir, p.jenis_kelamin,
       p.pendidikan_kode, p.pendidikan_nama, p.jenjang, p.ipk, p.didaftarkan_pada, p.didaftarkan_lewat
  from salinan s
 cross join lamaran l
  join pelamar p on p.id = l.pelamar_id
 where l.id = current_setting('bench.pola')::uuid
 order by s.n;

insert into pelamar_fakta (pelamar_id, fakta)
select s.pelamar_id, f.fakta
  from salinan s
 cross join lamaran l
  join pelamar_fakta f on f.pelamar_id = l.pelamar_id
 where l.id = current_setting('bench.pola')::uuid;

insert into lamaran (id, versi, pelamar_id, formasi_id, tahun, instansi, status, sejak)
select s.lamaran_id, l.versi, s.pelamar_id, l.formasi_id, l.tahun, l.instansi, l.status, l.sejak
  from salinan s
 cross join lamaran l
 where l.id = current_setting('bench.pola')::uuid
 order by s.n;

insert into lamaran_langkah (lamaran_id, nomor, tindakan, oleh, lewat, pada)
select s.lamaran_id, g.nomor, g.tindakan, s.akun, g.lewat, g.pada
  from salinan s
 cross join lamaran_langkah g
 where g.lamaran_id = current_setting('bench.pola')::uuid
 order by s.n, g.nomor;

insert into dokumen (id, lamaran_id, jenis, tipe, kunci, ukuran, sha256, diunggah_pada)
select gen_random_uuid(), s.lamaran_id, d.jenis, d.tipe, gen_random_uuid()::text, d.ukuran, d.sha256, d.diunggah_pada
  from salinan s
 cross join dokumen d
 where d.lamaran_id = current_setting('bench.pola')::uuid
 order by s.n;

analyze pelamar, lamaran, lamaran_langkah, dokumen;
