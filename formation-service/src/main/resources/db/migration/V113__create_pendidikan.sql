-- Educations of the national list; the level is null where neither the file nor the name tells it.
create table pendidikan (
    kode           text primary key check (kode ~ '^[0-9A-Z]{1,10}$'),
    urut           bigint generated always as identity unique,
    nama           text not null,
    tingkat        text check (tingkat in ('05', '10', '15', '17', '18', '20', '25', '30', '35', '40', '45', '50')),
    berlaku_sejak  date,
    berlaku_sampai date,
    versi          bigint not null,
    check (berlaku_sampai >= berlaku_sejak)
);

create index pendidikan_nama on pendidikan (upper(nama));
create index pendidikan_tingkat on pendidikan (tingkat, urut);

create trigger catat_tambah after insert on pendidikan
    referencing new table as baru for each statement execute function catat_riwayat();
create trigger catat_ubah after update on pendidikan
    referencing new table as baru for each statement execute function catat_riwayat();
