-- The counts of the people who were made without triggers.
insert into statistik_selisih (tahun, instansi, formasi_id, diajukan)
select 2024, instansi, formasi_id, count(*) from lamaran where status <> 'DRAF' group by instansi, formasi_id;
insert into statistik_selisih (tahun, terdaftar)
select tahun_wib(didaftarkan_pada), count(*) from pelamar group by 1;
