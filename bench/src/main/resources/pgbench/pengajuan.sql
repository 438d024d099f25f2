-- What the applicant service sends to PostgreSQL for one POST /v1/lamaran/{id}/pengajuan with an Idempotency-Key that
-- succeeds: written down from the server's own log (log_statement = all) of one such request, statement by statement in
-- that order; the aliases are Hibernate's. The values that the service computes (the canonical text of the submission,
-- the hashes, the kept answer) are those of one real submission, so that as many bytes are written.
-- A draft is chosen by the number of its turn: each connection has its own share, so each draft is submitted once.
\set urutan :urutan + 1
\set nomor :dari + :client_id * :jatah + :urutan
begin;
select pg_try_advisory_xact_lock(hashtextextended('asn-cli/bench-sql-' || :nomor::text || ' POST /v1/lamaran/' || md5('lamaran sql ' || :nomor::text)::uuid || '/pengajuan ' || md5(:nomor::text)::uuid, 0));
select sidik_permintaan, status, tajuk, isi from idempotensi where pemanggil = 'asn-cli/bench-sql-' || :nomor::text and rute = 'POST /v1/lamaran/' || md5('lamaran sql ' || :nomor::text)::uuid || '/pengajuan' and kunci = md5(:nomor::text)::uuid::text and dibuat_pada > now() - interval '24 hours';
select p1_0.id,p1_0.akun,p1_0.didaftarkan_lewat,p1_0.didaftarkan_pada,p1_0.jenis_kelamin,p1_0.nama,p1_0.nik_indeks,p1_0.nik_kunci,p1_0.nik_sandi,p1_0.pendidikan_kode,p1_0.pendidikan_nama,p1_0.jenjang,p1_0.ipk,p1_0.tanggal_lahir,p1_0.versi from pelamar p1_0 where p1_0.akun='bench-sql-' || :nomor::text fetch first 1 rows only for no key update of p1_0 \gset p_
select fk1_0.pelamar_id,fk1_0.fakta from pelamar_fakta fk1_0 where fk1_0.pelamar_id=:p_id;
select l1_0.id,l1_0.nomor_peserta,l1_0.pelamar_id,l1_0.nomor_pendaftaran,l1_0.diajukan_pada,l1_0.sha256,l1_0.isi,l1_0.formasi_id,l1_0.tahun,l1_0.instansi,l1_0.sejak,l1_0.status,l1_0.urut,l1_0.versi from lamaran l1_0 where l1_0.pelamar_id in (select p1_0.id from pelamar p1_0 where p1_0.akun='bench-sql-' || :nomor::text) and l1_0.id=md5('lamaran sql ' || :nomor::text)::uuid fetch first 1 rows only for no key update of l1_0 \gset l_
select f1_0.id,f1_0.instansi,f1_0.instansi_nama,f1_0.jenis_instansi,f1_0.jabatan_kode,f1_0.jabatan_nama,f1_0.jabatan_kelompok,f1_0.jenis_pengadaan,f1_0.kategori,f1_0.jenis_kebutuhan,f1_0.jumlah,f1_0.terbuka_disabilitas,f1_0.ipk_minimum,f1_0.nomor_keputusan,f1_0.sha256,f1_0.penghasilan_terendah,f1_0.penghasilan_tertinggi,f1_0.tahun,f1_0.unit_kode,f1_0.unit_nama,f1_0.unit_jalur,f1_0.urut,f1_0.versi from formasi f1_0 where f1_0.id=:l_formasi_id;
select d1_0.id,d1_0.kunci,d1_0.ukuran,d1_0.sha256,d1_0.diunggah_pada,d1_0.jenis,d1_0.lamaran_id,d1_0.tipe from dokumen d1_0 where d1_0.lamaran_id=:l_id order by d1_0.jenis;
select p1_0.tahun,t1_0.tahun,t1_0.tahap,t1_0.buka,t1_0.tutup,p1_0.versi from periode p1_0 left join periode_tahap t1_0 on p1_0.tahun=t1_0.tahun where p1_0.tahun=:l_tahun;
select clock_timestamp() as sekarang \gset
select p1_0.formasi_id,p1_0.nomor,p1_0.kode,p1_0.nama from formasi_pendidikan p1_0 where p1_0.formasi_id=:l_formasi_id;
select l1_0.id,l1_0.nomor_peserta,l1_0.pelamar_id,l1_0.nomor_pendaftaran,l1_0.diajukan_pada,l1_0.sha256,l1_0.isi,l1_0.formasi_id,l1_0.tahun,l1_0.instansi,l1_0.sejak,l1_0.status,l1_0.urut,l1_0.versi from lamaran l1_0 where l1_0.pelamar_id=:p_id and l1_0.tahun=:l_tahun and l1_0.status<>'DRAF' fetch first 1 rows only;
select nextval('nomor_pendaftaran') as pendaftaran \gset
select l1_0.lamaran_id,l1_0.nomor,l1_0.tindakan,l1_0.oleh,l1_0.lewat,l1_0.pada from lamaran_langkah l1_0 where l1_0.lamaran_id=:l_id;
update lamaran set nomor_peserta=null,pelamar_id=:p_id,nomor_pendaftaran='2024-6273-' || lpad(:pendaftaran::text, 7, '0'),diajukan_pada=:sekarang,sha256=:sha256,isi=:isi,formasi_id=:l_formasi_id,tahun=:l_tahun,instansi=:l_instansi,sejak=:sekarang,status='DIAJUKAN',versi=:l_versi::bigint + 1 where id=:l_id and versi=:l_versi;
-- each upload of the draft raised the version by one and added one move, and so does this
insert into lamaran_langkah (lamaran_id,nomor,tindakan,oleh,lewat,pada) values (:l_id,:l_versi::int + 1,'AJUKAN',:p_akun,'asn-cli',:sekarang);
insert into idempotensi (pemanggil, rute, kunci, sidik_permintaan, status, tajuk, isi) values ('asn-cli/bench-sql-' || :nomor::text, 'POST /v1/lamaran/' || :l_id || '/pengajuan', md5(:nomor::text)::uuid::text, :sidik, 200, '', :jawaban::bytea) on conflict (pemanggil, rute, kunci) do update set sidik_permintaan = excluded.sidik_permintaan, status = excluded.status, tajuk = excluded.tajuk, isi = excluded.isi, dibuat_pada = now();
commit;
