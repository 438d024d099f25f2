-- A score file counts when a second person has seen what it changes. Its good rows wait beside the scores, and what they would
-- change is written down when they were judged: it stays as the history of those scores.
create table kunci_pengirim (
    klien    text        not null,
    versi    int         not null check (versi > 0),
    kid      text        not null,
    jwk      text        not null,
    pemegang text        not null,
    dasar    text        not null,
    pelaku   text        not null,
    lewat    text        not null,
    pada     timestamptz not null,
    primary key (klien, versi),
    unique (klien, kid)
);

alter table pekerjaan
    drop constraint pekerjaan_status_check,
    add constraint pekerjaan_status_check
        check (status in ('DITERIMA', 'MENUNGGU', 'DISAHKAN', 'SELESAI', 'DITOLAK', 'GAGAL')),
    add column kid text,
    add column tanda_tangan text,
    add column diputus_oleh text,
    add column diputus_klien text,
    add column diputus_pada timestamptz,
    add column alasan text;

drop index pekerjaan_menunggu;
create index pekerjaan_antre on pekerjaan (urut) where status in ('DITERIMA', 'DISAHKAN');

create table pekerjaan_nilai (
    pekerjaan_id  uuid      not null,
    nomor_peserta text collate "C" not null,
    hadir         boolean   not null,
    angka         numeric[] not null,
    primary key (pekerjaan_id, nomor_peserta)
);
create index pekerjaan_nilai_peserta on pekerjaan_nilai (nomor_peserta);

create table pekerjaan_perbedaan (
    urut           bigint generated always as identity primary key,
    pekerjaan_id   uuid      not null,
    nomor_peserta  text collate "C" not null,
    hadir_lama     boolean   not null,
    angka_lama     numeric[] not null,
    pekerjaan_lama uuid      not null,
    hadir          boolean   not null,
    angka          numeric[] not null
);
create index pekerjaan_perbedaan_pekerjaan on pekerjaan_perbedaan (pekerjaan_id, urut);
