-- isi is the row as it is published, made once when it is written; the other columns are what it is found by.
create table katalog_formasi (
    id                  uuid primary key,
    urut                bigint generated always as identity unique,
    sumber              text not null,
    referensi           text not null,
    tahun               integer not null,
    instansi_kode       text check (instansi_kode ~ '^[0-9]{4}$'),
    instansi_nama       text not null,
    instansi_id         text not null generated always as
                            (coalesce(instansi_kode, upper(md5(katalog_teks(instansi_nama))))) stored,
    jenis_pengadaan     text not null check (jenis_pengadaan in ('CPNS', 'PPPK')),
    kategori            text check (kategori in ('GURU', 'KESEHATAN', 'DOSEN', 'TEKNIS')),
    jenis_kebutuhan     text not null check (jenis_kebutuhan in (
        'UMUM', 'CUMLAUDE', 'DISABILITAS', 'DIASPORA', 'PAPUA', 'KALIMANTAN', 'DAERAH_TERTINGGAL')),
    nama_kebutuhan      text not null,
    jabatan_kode        text,
    jabatan_nama        text not null,
    lokasi              text not null,
    pendidikan          text not null,
    jumlah              integer not null check (jumlah > 0),
    terbuka_disabilitas boolean not null,
    gaji_min            bigint not null check (gaji_min >= 0),
    gaji_max            bigint not null check (gaji_max >= gaji_min),
    jumlah_ms           integer not null check (jumlah_ms >= 0),
    isi                 json not null,
    diubah              timestamptz not null,
    kata                tsvector not null generated always as (
        setweight(to_tsvector('indonesian', katalog_teks(jabatan_nama)), 'A') ||
        setweight(to_tsvector('indonesian', katalog_teks(instansi_nama)), 'B') ||
        setweight(to_tsvector('indonesian', katalog_teks(lokasi)), 'C') ||
        setweight(to_tsvector('indonesian', katalog_teks(pendidikan)), 'D')) stored,
    unique (sumber, referensi)
) with (toast_tuple_target = 8160);

create index katalog_formasi_tahun on katalog_formasi (tahun, urut);
create index katalog_formasi_portal on katalog_formasi (tahun, jumlah desc, id);
create index katalog_formasi_instansi on katalog_formasi (instansi_id, urut);
create index katalog_formasi_jabatan on katalog_formasi (jabatan_kode, urut) where jabatan_kode is not null;
create index katalog_formasi_pengadaan on katalog_formasi (jenis_pengadaan, kategori, urut);
create index katalog_formasi_kebutuhan on katalog_formasi (jenis_kebutuhan, urut);
create index katalog_formasi_gaji on katalog_formasi (gaji_min, urut);
create index katalog_formasi_kata on katalog_formasi using gin (kata);
