-- One-time links: only the fingerprint of the code is here. Used or stale ones may be deleted; what was read is in
-- dokumen_bacaan.
create table tautan_dokumen (
    sidik        bytea       primary key,
    lamaran_id   uuid        not null references lamaran,
    jenis        text        not null,
    kunci        text        not null,
    cara         text        not null check (cara in ('TAUTAN_PEMILIK', 'TAUTAN_PANITIA')),
    oleh         text        not null,
    lewat        text        not null,
    dibuat_pada  timestamptz not null,
    sampai       timestamptz not null,
    dipakai_pada timestamptz
);
create index tautan_dokumen_sampai on tautan_dokumen (sampai);
