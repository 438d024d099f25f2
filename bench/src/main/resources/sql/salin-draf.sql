-- Copies the draft bench.pola for everybody in salinan: accounts, ids and sealed NIK stand there, all else is the pattern's.
insert into pelamar (id, versi, akun, nik_indeks, nik_kunci, nik_sandi, nik_sidik, nama, tanggal_lahir, jenis_kelamin,
                     pendidikan_kode, pendidikan_nama, jenjang, ipk, profil, kk_sandi, surel_sandi, telepon_sandi,
                     alamat_sandi, ktp_kabupaten_sandi, didaftarkan_pada, didaftarkan_lewat)
select s.pelamar_id, p.versi, s.akun, s.nik_indeks, s.nik_kunci, s.nik_sandi, s.nik_sidik, p.nama, p.tanggal_lahir,
       p.jenis_kelamin, p.pendidikan_kode, p.pendidikan_nama, p.jenjang, p.ipk, p.profil, p.kk_sandi, p.surel_sandi,
       p.telepon_sandi, p.alamat_sandi, p.ktp_kabupaten_sandi, p.didaftarkan_pada, p.didaftarkan_lewat
  from salinan s
 cross join lamaran l
  join pelamar p on p.id = l.pelamar_id
 where l.id = current_setting('bench.pola')::uuid
 order by s.giliran;

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
 order by s.giliran;

insert into lamaran_langkah (lamaran_id, nomor, tindakan, oleh, lewat, pada)
select s.lamaran_id, g.nomor, g.tindakan, s.akun, g.lewat, g.pada
  from salinan s
 cross join lamaran_langkah g
 where g.lamaran_id = current_setting('bench.pola')::uuid
 order by s.giliran, g.nomor;

insert into dokumen (id, lamaran_id, jenis, tipe, kunci, ukuran, sha256, diunggah_pada, pindai_status, pindai_sejak,
                     pindai_berikut, pindai_percobaan)
select gen_random_uuid(), s.lamaran_id, d.jenis, d.tipe, gen_random_uuid()::text, d.ukuran, d.sha256, d.diunggah_pada,
       d.pindai_status, d.pindai_sejak, d.pindai_berikut, d.pindai_percobaan
  from salinan s
 cross join dokumen d
 where d.lamaran_id = current_setting('bench.pola')::uuid
 order by s.giliran;

analyze pelamar, lamaran, lamaran_langkah, dokumen;
