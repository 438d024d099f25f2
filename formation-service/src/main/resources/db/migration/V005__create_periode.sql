create table periode (
    tahun  integer primary key,
    revisi bigint not null
);

create table periode_tahap (
    tahun integer not null references periode,
    tahap text not null check (tahap in (
        'USULAN', 'RINCIAN', 'PENGUMUMAN_FORMASI', 'PENDAFTARAN', 'SELEKSI_ADMINISTRASI', 'SANGGAH_ADMINISTRASI', 'SKD',
        'SKB', 'PENGUMUMAN_AKHIR')),
    buka  timestamptz not null,
    tutup timestamptz not null,
    primary key (tahun, tahap),
    check (buka < tutup)
);

create table periode_perubahan (
    tahun         integer not null references periode,
    nomor         integer not null,
    tahap         text not null,
    buka_semula   timestamptz not null,
    tutup_semula  timestamptz not null,
    buka_menjadi  timestamptz not null,
    tutup_menjadi timestamptz not null,
    alasan        text not null,
    pelaku        text not null,
    klien         text not null,
    pada          timestamptz not null,
    primary key (tahun, nomor)
);

create trigger hanya_bertambah before update or delete or truncate on periode_perubahan
    execute function hanya_bertambah();
