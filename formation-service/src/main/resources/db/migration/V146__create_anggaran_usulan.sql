create table anggaran_usulan (
    usulan_id       uuid primary key references usulan,
    belanja_pegawai bigint not null check (belanja_pegawai >= 0),
    belanja_total   bigint not null check (belanja_total > 0),
    sumber          text not null,
    versi           bigint not null
);
