-- Orders to announce a version at an instant. Each stays as evidence of who gave it and what became of it.
create table jadwal_pengumuman (
    id              uuid primary key,
    hasil_id        uuid        not null references hasil,
    pada            timestamptz not null,
    status          text        not null check (status in ('MENUNGGU', 'DILAKSANAKAN', 'DIBATALKAN')),
    oleh            text        not null,
    klien           text        not null,
    dibuat_pada     timestamptz not null,
    coba_pada       timestamptz not null,
    tertahan        text,
    dibatalkan_oleh text,
    dibatalkan_pada timestamptz,
    check ((status = 'DIBATALKAN') = (dibatalkan_oleh is not null and dibatalkan_pada is not null))
);
create unique index jadwal_pengumuman_satu on jadwal_pengumuman (hasil_id) where status = 'MENUNGGU';
create index jadwal_pengumuman_menunggu on jadwal_pengumuman (coba_pada) where status = 'MENUNGGU';
