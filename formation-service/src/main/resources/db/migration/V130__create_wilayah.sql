create table wilayah (
    kode    text primary key check (kode ~ '^[0-9]{2}(\.[0-9]{2}){0,2}$'),
    urut    bigint generated always as identity unique,
    nama    text not null,
    tingkat text not null check (tingkat in ('PROVINSI', 'KABUPATEN_KOTA', 'KECAMATAN')),
    induk   text references wilayah,
    lintang numeric(8, 6) check (lintang between -12 and 7),
    bujur   numeric(9, 6) check (bujur between 94 and 142),
    versi   bigint not null,
    check (length(kode) = case tingkat when 'PROVINSI' then 2 when 'KABUPATEN_KOTA' then 5 else 8 end),
    check (induk is not distinct from substring(kode from '^(.*)\.[0-9]{2}$')),
    check ((lintang is null) = (bujur is null))
);
create index on wilayah (induk);
