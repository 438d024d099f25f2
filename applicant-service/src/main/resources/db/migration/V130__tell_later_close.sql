-- How far the owners of drafts were told of a later close of registration: up to the last draft there was when it began.
create table kabar_tenggat (
    tahun  int         not null references periode,
    tutup  timestamptz not null,
    sampai bigint      not null default 0,
    akhir  bigint      not null,
    primary key (tahun, tutup)
);
