create table instansi (
    kode  text primary key check (kode ~ '^[0-9]{4}$'),
    urut  bigint generated always as identity unique,
    nama  text not null,
    jenis text not null check (jenis in ('PUSAT', 'DAERAH')),
    versi bigint not null
);
