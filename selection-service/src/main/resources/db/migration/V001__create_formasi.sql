-- Local copy of the formasi that formation announced.
create table formasi (
    id              uuid primary key,
    tahun           int  not null,
    instansi        text not null,
    jenis_pengadaan text not null check (jenis_pengadaan in ('CPNS', 'PPPK')),
    jenis_kebutuhan text not null check (jenis_kebutuhan in
        ('UMUM', 'CUMLAUDE', 'DISABILITAS', 'DIASPORA', 'PAPUA', 'KALIMANTAN', 'DAERAH_TERTINGGAL')),
    kelompok        text not null check (kelompok in
        ('LAINNYA', 'DOKTER', 'DOKTER_SPESIALIS', 'DOKTER_PENDIDIK_KLINIS', 'DOSEN_S3', 'PENELITI_S3', 'PEREKAYASA_S3',
         'AWAK_KAPAL', 'PENYELAMAT', 'PENGAMAT_GUNUNG_API')),
    jabatan         text not null,
    jumlah          int  not null check (jumlah >= 0)
);
create index formasi_instansi on formasi (tahun, instansi);
