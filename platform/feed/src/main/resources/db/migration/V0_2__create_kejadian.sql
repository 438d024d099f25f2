create table kejadian (
    urut   bigint      generated always as identity,
    id     uuid        not null primary key,
    posisi bigint      check (posisi > 0),
    jenis  text        not null,
    subjek text        not null,
    data   json        not null,
    waktu  timestamptz not null default now()
);
-- what readers read by; rows not numbered yet stay out of it
create unique index kejadian_posisi on kejadian (posisi) where posisi is not null;
-- what numbering looks for: as small as what was written since the last reader came
create index kejadian_belum on kejadian (urut) where posisi is null;
