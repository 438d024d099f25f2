create table rincian_usulan (
    id                    uuid primary key,
    usulan_id             uuid not null references usulan,
    nomor                 integer not null,
    jenis_pengadaan       text not null check (jenis_pengadaan in ('CPNS', 'PPPK')),
    kategori              text not null check (kategori in ('GURU', 'KESEHATAN', 'DOSEN', 'TEKNIS')),
    jenis_kebutuhan       text not null check (jenis_kebutuhan in (
        'UMUM', 'CUMLAUDE', 'DISABILITAS', 'DIASPORA', 'PAPUA', 'KALIMANTAN', 'DAERAH_TERTINGGAL')),
    jabatan_kode          text not null references jabatan,
    jabatan_nama          text not null,
    jabatan_kelompok      text not null,
    unit_kode             text not null,
    unit_nama             text not null,
    unit_jalur            text not null,
    penghasilan_terendah  bigint not null check (penghasilan_terendah >= 0),
    penghasilan_tertinggi bigint not null check (penghasilan_tertinggi >= penghasilan_terendah),
    ipk_minimum           numeric(3, 2) check (ipk_minimum between 0 and 4),
    terbuka_disabilitas   boolean not null,
    jumlah                integer not null check (jumlah > 0),
    putusan               text not null check (putusan in ('BELUM', 'TERIMA', 'KURANGI', 'TOLAK')),
    jumlah_diverifikasi   integer,
    catatan               text,
    versi                 bigint not null,
    unique (usulan_id, nomor),
    check ((putusan = 'BELUM') = (jumlah_diverifikasi is null)),
    check (jumlah_diverifikasi between 0 and jumlah)
);

create table rincian_pendidikan (
    rincian_id uuid not null references rincian_usulan,
    nomor      integer not null,
    kode       text not null check (kode ~ '^[0-9A-Z]{1,10}$'),
    nama       text not null,
    primary key (rincian_id, nomor)
);

create index rincian_pendidikan_kode on rincian_pendidikan (kode);
