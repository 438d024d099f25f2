alter table rincian_formasi drop constraint rincian_formasi_status_check;
alter table rincian_formasi add constraint rincian_formasi_status_check check (status in (
    'DRAF', 'DIAJUKAN', 'DIVERIFIKASI', 'DITETAPKAN', 'DIJADWALKAN', 'DIUMUMKAN', 'DITUTUP'));

alter table rincian_formasi drop constraint rincian_formasi_check;
alter table rincian_formasi add constraint rincian_formasi_keputusan_check check (
    (status in ('DITETAPKAN', 'DIJADWALKAN', 'DIUMUMKAN', 'DITUTUP')) = (nomor_keputusan is not null));

alter table rincian_formasi add column umumkan_pada timestamptz;
alter table rincian_formasi add constraint rincian_formasi_jadwal_check check (
    (status = 'DIJADWALKAN') = (umumkan_pada is not null));

create index rincian_formasi_jadwal on rincian_formasi (umumkan_pada) where umumkan_pada is not null;
