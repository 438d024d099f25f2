create table rencana_pegawai (
    id           uuid primary key,
    tahun        integer not null check (tahun between 2018 and 2100),
    instansi     text not null references instansi,
    unit_id      uuid not null references unit_kerja,
    jabatan_kode text not null references jabatan,
    versi        bigint not null,
    unique (tahun, unit_id, jabatan_kode)
);

create index rencana_pegawai_instansi on rencana_pegawai (instansi, tahun);

create table rencana_pegawai_tahun (
    rencana_id uuid not null references rencana_pegawai,
    tahun      integer not null,
    masuk      integer not null check (masuk >= 0),
    keluar     integer not null check (keluar >= 0),
    primary key (rencana_id, tahun)
);
