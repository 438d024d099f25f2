-- No names and no birth dates: how many there are, and how many of them leave in which year.
create table bezetting (
    id           uuid primary key,
    urut         bigint generated always as identity unique,
    tahun        integer not null check (tahun between 2018 and 2100),
    instansi     text not null references instansi,
    unit_id      uuid not null references unit_kerja,
    jabatan_kode text not null references jabatan,
    versi        bigint not null,
    unique (tahun, unit_id, jabatan_kode)
);

create index bezetting_instansi on bezetting (instansi, tahun);

create table bezetting_pegawai (
    bezetting_id uuid not null references bezetting,
    jenis        text not null check (jenis in ('PNS', 'CPNS', 'PPPK', 'PPPK_PARUH_WAKTU', 'NON_ASN')),
    jumlah       integer not null check (jumlah > 0),
    primary key (bezetting_id, jenis)
);

create table bezetting_berakhir (
    bezetting_id uuid not null references bezetting,
    jenis        text not null check (jenis in ('PNS', 'CPNS', 'PPPK', 'PPPK_PARUH_WAKTU')),
    tahun        integer not null check (tahun between 2018 and 2200),
    jumlah       integer not null check (jumlah > 0),
    primary key (bezetting_id, jenis, tahun)
);
