-- Rows of published catalogues as they were imported, words put in order and beside them the words as sent. What the
-- public searches is composed from them.
create table katalog_titipan_formasi (
    sumber          text    not null,
    referensi       text collate "C" not null,
    tahun           integer not null,
    instansi_kode   text,
    instansi        text    not null,
    jenis_pengadaan text    not null check (jenis_pengadaan in ('CPNS', 'PPPK')),
    jenis_formasi   text    not null,
    jenis_kebutuhan text    not null,
    jabatan         text    not null,
    lokasi          text    not null,
    jumlah          integer not null check (jumlah > 0),
    disabilitas     boolean not null,
    gaji_min        bigint  not null check (gaji_min >= 0),
    gaji_max        bigint  not null check (gaji_max >= gaji_min),
    asli            jsonb,
    primary key (sumber, referensi)
);

create table katalog_titipan_kualifikasi (
    sumber        text    not null,
    referensi     text collate "C" not null,
    jenjang       text collate "C" not null,
    program_studi text collate "C" not null,
    nomor         integer not null,
    tingkat       text,
    kode          text,
    asli          jsonb,
    primary key (sumber, referensi, jenjang, program_studi)
);
