create table usulan (
    id       uuid primary key,
    urut     bigint generated always as identity unique,
    instansi text not null references instansi,
    tahun    integer not null,
    status   text not null check (status in (
        'DRAF', 'DESK', 'KONSOLIDASI', 'DIUSULKAN', 'BERPERTEK', 'BERPENDAPAT', 'DITETAPKAN', 'DITOLAK')),
    versi    bigint not null,
    unique (instansi, tahun)
);

create table usulan_jejak (
    usulan_id uuid not null references usulan,
    nomor     integer not null,
    tindakan  text not null,
    dari      text,
    ke        text not null,
    peran     text not null,
    pelaku    text not null,
    klien     text not null,
    pada      timestamptz not null,
    alasan    text,
    dokumen   text,
    primary key (usulan_id, nomor)
);

create trigger hanya_bertambah before update or delete or truncate on usulan_jejak
    execute function hanya_bertambah();
