-- SKD scores, one row per participant and year.
create table nilai_skd (
    tahun         int     not null,
    nomor_peserta text collate "C" not null references peserta,
    hadir         boolean not null,
    twk           int     not null check (twk >= 0),
    tiu           int     not null check (tiu >= 0),
    tkp           int     not null check (tkp >= 0),
    pekerjaan_id  uuid    not null,
    primary key (tahun, nomor_peserta)
);
