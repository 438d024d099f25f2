create table idempotensi (
    pemanggil        text        not null,
    rute             text        not null,
    kunci            text        not null check (length(kunci) between 1 and 200),
    sidik_permintaan text        not null,
    status           int         not null,
    tajuk            text        not null,
    isi              bytea       not null,
    dibuat_pada      timestamptz not null default now(),
    primary key (pemanggil, rute, kunci)
);
create index idempotensi_umur on idempotensi (dibuat_pada);
