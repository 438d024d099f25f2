-- Score files: each is stored whole before it is answered, and stays as evidence of where a score came from.
create table pekerjaan (
    id               uuid primary key,
    urut             bigint generated always as identity unique,
    jenis            text        not null check (jenis in ('NILAI_SKD', 'NILAI_SKB')),
    tahun            int         not null,
    status           text        not null check (status in ('DITERIMA', 'SELESAI', 'DITOLAK', 'GAGAL')),
    uji_coba         boolean     not null,
    semua_atau_batal boolean     not null,
    sha256           text        not null,
    jumlah_baris     int         not null,
    baru             int         not null,
    berubah          int         not null,
    sama             int         not null,
    salah            int         not null,
    dibuat_oleh      text        not null,
    dibuat_klien     text        not null,
    dibuat_pada      timestamptz not null,
    selesai_pada     timestamptz,
    versi            bigint      not null
);
create index pekerjaan_menunggu on pekerjaan (urut) where status = 'DITERIMA';

create table pekerjaan_masukan (
    pekerjaan_id  uuid   not null,
    baris         bigint not null,
    nomor_peserta text collate "C" not null,
    sel           text   not null,
    primary key (pekerjaan_id, baris)
);

create table pekerjaan_kesalahan (
    urut         bigint generated always as identity primary key,
    pekerjaan_id uuid   not null,
    baris        bigint not null,
    kolom        text   not null,
    kode         text   not null,
    dasar_hukum  text,
    fakta        text   not null
);
create index pekerjaan_kesalahan_pekerjaan on pekerjaan_kesalahan (pekerjaan_id, urut);
