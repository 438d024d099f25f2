-- The policy of a year by which usulan are checked. A newer version supersedes an older one; none is changed.
create table kebijakan_usulan (
    tahun  integer not null check (tahun between 2018 and 2100),
    versi  integer not null check (versi > 0),
    pelaku text not null,
    klien  text not null,
    pada   timestamptz not null,
    primary key (tahun, versi)
);

create table kebijakan_usulan_aturan (
    tahun       integer not null,
    versi       integer not null,
    nomor       integer not null,
    aturan      text not null check (aturan in (
        'DISABILITAS_MINIMUM', 'CUMLAUDE_MINIMUM', 'PAPUA_MINIMUM', 'KHUSUS_TANPA_UMUM', 'KODE_USANG', 'NAMA_BERUBAH',
        'MELEBIHI_KESENJANGAN', 'PEMERATAAN_DAHULU', 'TANPA_ANALISIS', 'PELAYANAN_DASAR', 'NON_ASN', 'TALENTA_DIGITAL',
        'TERDAMPAK_DIGITAL', 'BELANJA_PEGAWAI')),
    sifat       text not null check (sifat in ('MENGHALANGI', 'ANJURAN')),
    angka       numeric(8, 3) check (angka >= 0),
    mulai_dari  integer not null check (mulai_dari >= 0),
    dasar_hukum text not null,
    keraguan    text,
    primary key (tahun, versi, nomor),
    unique (tahun, versi, aturan),
    foreign key (tahun, versi) references kebijakan_usulan
);

create table kebijakan_usulan_jabatan (
    tahun        integer not null,
    versi        integer not null,
    jabatan_kode text not null references jabatan,
    label        text not null check (label in ('TALENTA_DIGITAL', 'TERDAMPAK_DIGITAL')),
    primary key (tahun, versi, jabatan_kode),
    foreign key (tahun, versi) references kebijakan_usulan
);

create trigger hanya_bertambah before update or delete or truncate on kebijakan_usulan
    execute function hanya_bertambah();
create trigger hanya_bertambah before update or delete or truncate on kebijakan_usulan_aturan
    execute function hanya_bertambah();
create trigger hanya_bertambah before update or delete or truncate on kebijakan_usulan_jabatan
    execute function hanya_bertambah();

insert into kebijakan_usulan (tahun, versi, pelaku, klien, pada)
values (2021, 1, 'pemasangan', 'pemasangan', '2021-01-01T00:00:00+07:00'),
       (2024, 1, 'pemasangan', 'pemasangan', '2024-01-01T00:00:00+07:00');

insert into kebijakan_usulan_aturan (tahun, versi, nomor, aturan, sifat, angka, mulai_dari, dasar_hukum, keraguan)
values
    (2021, 1, 0, 'DISABILITAS_MINIMUM', 'MENGHALANGI', 2, 0, 'PermenPANRB 27/2021', 'Pembulatan tidak diatur; dibulatkan ke atas.'),
    (2021, 1, 1, 'CUMLAUDE_MINIMUM', 'MENGHALANGI', 10, 0, 'PermenPANRB 27/2021', 'Pembulatan tidak diatur; dibulatkan ke atas.'),
    (2021, 1, 2, 'PAPUA_MINIMUM', 'MENGHALANGI', 0, 0, 'PermenPANRB 27/2021', 'Tepat 200 dan tepat 2.001 kursi tidak diatur; angka 0 memilih jenjang bawah, 1 jenjang atas.'),
    (2021, 1, 3, 'KHUSUS_TANPA_UMUM', 'MENGHALANGI', null, 0, 'PermenPANRB 27/2021', null),
    (2021, 1, 4, 'KODE_USANG', 'MENGHALANGI', null, 0, 'PP 11/2017 jo. PP 17/2020 ps. 5-15', null),
    (2021, 1, 5, 'NAMA_BERUBAH', 'ANJURAN', null, 0, 'PP 11/2017 jo. PP 17/2020 ps. 5-15', null),
    (2021, 1, 6, 'MELEBIHI_KESENJANGAN', 'MENGHALANGI', null, 0, 'PermenPANRB 1/2020', null),
    (2021, 1, 7, 'PEMERATAAN_DAHULU', 'ANJURAN', null, 0, 'PP 11/2017 jo. PP 17/2020 ps. 5-15', 'Tidak ada rumus nasional; jarak tidak dihitung.'),
    (2021, 1, 8, 'TANPA_ANALISIS', 'ANJURAN', null, 0, 'PermenPANRB 1/2020', null),
    (2024, 1, 0, 'DISABILITAS_MINIMUM', 'MENGHALANGI', 2, 0, 'KepmenPANRB 320/2024', 'Persentase 2024 tidak terbaca pada naskah; dua persen seperti PermenPANRB 27/2021. Pembulatan tidak diatur; dibulatkan ke atas. Apakah instansi kecil dikecualikan tidak diketahui; mulai_dari 0 tidak mengecualikan siapa pun.'),
    (2024, 1, 1, 'CUMLAUDE_MINIMUM', 'ANJURAN', 10, 0, 'PermenPANRB 27/2021', 'Persentase 2024 tidak ditemukan; sepuluh persen seperti 2021.'),
    (2024, 1, 2, 'KHUSUS_TANPA_UMUM', 'ANJURAN', null, 0, 'PermenPANRB 27/2021', 'Belum terbukti berlaku pada 2024.'),
    (2024, 1, 3, 'KODE_USANG', 'MENGHALANGI', null, 0, 'KepmenPANRB 173/2024', null),
    (2024, 1, 4, 'NAMA_BERUBAH', 'ANJURAN', null, 0, 'KepmenPANRB 173/2024', null),
    (2024, 1, 5, 'MELEBIHI_KESENJANGAN', 'MENGHALANGI', null, 0, 'PermenPANRB 1/2020', null),
    (2024, 1, 6, 'PEMERATAAN_DAHULU', 'ANJURAN', null, 0, 'PP 11/2017 jo. PP 17/2020 ps. 5-15', 'Tidak ada rumus nasional; jarak tidak dihitung.'),
    (2024, 1, 7, 'TANPA_ANALISIS', 'ANJURAN', null, 0, 'PermenPANRB 1/2020', null),
    (2024, 1, 8, 'PELAYANAN_DASAR', 'ANJURAN', null, 0, 'Kebijakan pengadaan ASN 2024', 'Dari keterangan KemenPANRB; naskahnya tidak terbaca.'),
    (2024, 1, 9, 'NON_ASN', 'ANJURAN', null, 0, 'UU 20/2023', null),
    (2024, 1, 10, 'TALENTA_DIGITAL', 'ANJURAN', null, 0, 'Kebijakan pengadaan ASN 2024', 'Dari keterangan KemenPANRB; jabatannya dilabeli pada kebijakan tahun itu.'),
    (2024, 1, 11, 'TERDAMPAK_DIGITAL', 'ANJURAN', null, 0, 'Kebijakan pengadaan ASN 2024', 'Dari keterangan KemenPANRB; jabatannya dilabeli pada kebijakan tahun itu.');
