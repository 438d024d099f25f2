create table unit_kerja (
    id        uuid primary key,
    urut      bigint generated always as identity unique,
    instansi  text not null references instansi,
    kode      text not null,
    nama      text not null,
    kecamatan text,
    induk_id  uuid references unit_kerja,
    versi     bigint not null,
    unique (instansi, kode)
);
