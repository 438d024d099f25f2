-- Reports of filled seats that formation is owed, written with the announcement and sent afterwards.
create table laporan_keterisian (
    urut          bigint generated always as identity primary key,
    hasil_id      uuid        not null references hasil,
    formasi_id    uuid        not null,
    terisi        int         not null check (terisi >= 0),
    sha256        text        not null,
    percobaan     int         not null default 0,
    berikutnya    timestamptz not null,
    galat         text,
    terkirim_pada timestamptz,
    unique (hasil_id, formasi_id)
);
create index laporan_keterisian_menunggu on laporan_keterisian (urut) where terkirim_pada is null;
