-- Files that a later upload has superseded, and the days whose files were looked through for what nothing points to.
create table berkas_buangan (
    kunci text        primary key,
    sejak timestamptz not null
);
create index berkas_buangan_sejak on berkas_buangan (sejak);
create table berkas_sapuan (
    hari           date        primary key,
    sampai         text        not null,
    selesai        boolean     not null default false,
    ditahan_sampai timestamptz not null
);
