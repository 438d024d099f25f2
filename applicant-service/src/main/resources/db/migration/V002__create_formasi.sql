create table formasi (
    id                    uuid          primary key,
    urut                  bigint        generated always as identity unique,
    versi                 bigint        not null,
    tahun                 int           not null,
    instansi              text          not null,
    instansi_nama         text          not null,
    jenis_instansi        text          not null check (jenis_instansi in ('PUSAT', 'DAERAH')),
    jenis_pengadaan       text          not null check (jenis_pengadaan in ('CPNS', 'PPPK')),
    kategori              text          not null check (kategori in ('GURU', 'KESEHATAN', 'DOSEN', 'TEKNIS')),
    jenis_kebutuhan       text          not null check (jenis_kebutuhan in
                              ('UMUM', 'CUMLAUDE', 'DISABILITAS', 'DIASPORA', 'PAPUA', 'KALIMANTAN', 'DAERAH_TERTINGGAL')),
    jabatan_kode          text          not null,
    jabatan_nama          text          not null,
    jabatan_kelompok      text          not null,
    unit_kode             text          not null,
    unit_nama             text          not null,
    unit_jalur            text          not null,
    jumlah                int           not null check (jumlah > 0),
    terbuka_disabilitas   boolean       not null,
    ipk_minimum           numeric(3, 2) check (ipk_minimum between 0 and 4),
    penghasilan_terendah  bigint        not null,
    penghasilan_tertinggi bigint        not null,
    nomor_keputusan       text          not null,
    sha256                text          not null
);
create index formasi_instansi on formasi (instansi, urut);
create table formasi_pendidikan (
    formasi_id uuid not null references formasi,
    nomor      int  not null,
    kode       text not null,
    nama       text not null,
    primary key (formasi_id, nomor)
);
create index formasi_pendidikan_kode on formasi_pendidikan (kode);
