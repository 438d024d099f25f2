-- What one OPD contributes to the usulan of its agency. Its lines are lines of the usulan and keep their origin.
create table draf_opd (
    id        uuid primary key,
    urut      bigint generated always as identity unique,
    usulan_id uuid not null references usulan,
    unit      text not null,
    nama      text not null,
    status    text not null check (status in ('DRAF', 'DIAJUKAN', 'DISETUJUI')),
    versi     bigint not null,
    unique (usulan_id, unit)
);

create table draf_opd_jejak (
    draf_opd_id uuid not null references draf_opd,
    nomor       integer not null,
    tindakan    text not null,
    dari        text,
    ke          text not null,
    peran       text not null,
    pelaku      text not null,
    klien       text not null,
    pada        timestamptz not null,
    alasan      text,
    dokumen     text,
    primary key (draf_opd_id, nomor)
);

create trigger hanya_bertambah before update or delete or truncate on draf_opd_jejak
    execute function hanya_bertambah();

alter table rincian_usulan add column unit_asal text;
