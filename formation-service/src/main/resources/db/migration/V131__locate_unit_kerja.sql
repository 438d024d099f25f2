alter table unit_kerja add column wilayah text references wilayah;
create index on unit_kerja (wilayah) where wilayah is not null;
