create table periode_perpanjangan (
    tahun    int         not null references periode,
    instansi text        not null,
    tahap    text        not null check (tahap in ('USULAN', 'RINCIAN', 'PENGUMUMAN_FORMASI', 'PENDAFTARAN',
                                                   'SELEKSI_ADMINISTRASI', 'SANGGAH_ADMINISTRASI', 'SKD', 'SKB',
                                                   'PENGUMUMAN_AKHIR')),
    tutup    timestamptz not null,
    primary key (tahun, instansi, tahap)
);
