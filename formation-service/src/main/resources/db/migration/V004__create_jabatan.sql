create table jabatan (
    kode     text primary key,
    urut     bigint generated always as identity unique,
    nama     text not null,
    kategori text not null check (kategori in ('GURU', 'KESEHATAN', 'DOSEN', 'TEKNIS')),
    kelompok text not null check (kelompok in (
        'LAINNYA', 'DOKTER', 'DOKTER_SPESIALIS', 'DOKTER_PENDIDIK_KLINIS', 'DOSEN_S3', 'PENELITI_S3', 'PEREKAYASA_S3',
        'AWAK_KAPAL', 'PENYELAMAT', 'PENGAMAT_GUNUNG_API')),
    versi    bigint not null
);
