create table periode (
    tahun int    primary key,
    versi bigint not null
);
create table periode_tahap (
    tahun int         not null references periode,
    tahap text        not null check (tahap in ('USULAN', 'RINCIAN', 'PENGUMUMAN_FORMASI', 'PENDAFTARAN',
                                                'SELEKSI_ADMINISTRASI', 'SANGGAH_ADMINISTRASI', 'SKD', 'SKB',
                                                'PENGUMUMAN_AKHIR')),
    buka  timestamptz not null,
    tutup timestamptz not null,
    primary key (tahun, tahap),
    check (buka < tutup)
);
