create table kuota_nasional (
    tahun   integer primary key,
    jumlah  integer not null check (jumlah >= 0),
    nomor   text not null,
    tanggal date not null,
    revisi  bigint not null
);

create table kuota_nasional_pos (
    tahun           integer not null references kuota_nasional,
    nomor           integer not null,
    peruntukan      text not null check (peruntukan in ('PUSAT', 'DAERAH', 'SEKOLAH_KEDINASAN')),
    jenis_pengadaan text check (jenis_pengadaan in ('CPNS', 'PPPK')),
    kategori        text check (kategori in ('GURU', 'KESEHATAN', 'DOSEN', 'TEKNIS')),
    jumlah          integer not null check (jumlah >= 0),
    primary key (tahun, nomor)
);

create table kuota_nasional_subjumlah (
    tahun           integer not null references kuota_nasional,
    nomor           integer not null,
    peruntukan      text check (peruntukan in ('PUSAT', 'DAERAH', 'SEKOLAH_KEDINASAN')),
    jenis_pengadaan text check (jenis_pengadaan in ('CPNS', 'PPPK')),
    kategori        text check (kategori in ('GURU', 'KESEHATAN', 'DOSEN', 'TEKNIS')),
    jumlah          integer not null check (jumlah >= 0),
    primary key (tahun, nomor)
);

create table kuota_nasional_riwayat (
    tahun   integer not null references kuota_nasional,
    urutan  integer not null,
    nomor   text not null,
    tanggal date not null,
    jumlah  integer not null,
    isi     text not null,
    pelaku  text not null,
    klien   text not null,
    pada    timestamptz not null,
    primary key (tahun, urutan)
);

create trigger hanya_bertambah before update or delete or truncate on kuota_nasional_riwayat
    execute function hanya_bertambah();
