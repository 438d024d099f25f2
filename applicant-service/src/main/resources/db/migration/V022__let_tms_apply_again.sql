-- who was found TMS may apply again where a rule says so (KepmenPANRB 634/2024); the rules judge, this only guards
drop index lamaran_satu_per_tahun;
create unique index lamaran_satu_per_tahun on lamaran (pelamar_id, tahun) where status in ('DIAJUKAN', 'MS');
