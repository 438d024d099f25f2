-- that all data keys are to be wrapped anew under the secret named by its sidik; unfinished, any instance goes on with it
create table pemutaran_kunci (
    sidik        text        primary key check (sidik ~ '^[0-9a-f]{16}$'),
    diminta_oleh text        not null,
    diminta_pada timestamptz not null default now(),
    dibungkus    bigint      not null default 0,
    selesai_pada timestamptz
);
create index pelamar_sidik on pelamar (nik_sidik, id) where nik_kunci is not null;
