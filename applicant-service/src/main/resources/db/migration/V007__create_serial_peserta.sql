create table serial_peserta (
    tahun    int    not null,
    instansi text   not null,
    terakhir bigint not null check (terakhir between 1 and 9999999),
    primary key (tahun, instansi)
);
