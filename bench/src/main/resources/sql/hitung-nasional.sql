-- What the people who were made without triggers and indexes still lack: their places in the committees' queues, their counts,
-- and the indexes of what holds them.
insert into verifikasi (lamaran_id, urut, tahun, instansi, formasi_id, pelamar_id, nomor_pendaftaran, sejak)
select id, urut, tahun, instansi, formasi_id, pelamar_id, nomor_pendaftaran, diajukan_pada
from lamaran where status <> 'DRAF';

insert into statistik_selisih (tahun, instansi, formasi_id, diajukan)
select 2024, instansi, formasi_id, count(*) from lamaran where status <> 'DRAF' group by instansi, formasi_id;
insert into statistik_selisih (tahun, terdaftar)
select tahun_wib(didaftarkan_pada), count(*) from pelamar group by 1;

set maintenance_work_mem = '1GB';
reindex table pelamar;
reindex table lamaran;
reindex table lamaran_langkah;
reindex table verifikasi;
reindex table pesan;
