-- How far the owners of drafts were reminded: of one close, once for each number of hours before it.
create table pengingat_draf (
    tahun  int         not null references periode,
    tutup  timestamptz not null,
    jam    int         not null check (jam > 0),
    sampai bigint      not null default 0,
    primary key (tahun, tutup, jam)
);
create index lamaran_draf on lamaran (tahun, urut) where status = 'DRAF';
