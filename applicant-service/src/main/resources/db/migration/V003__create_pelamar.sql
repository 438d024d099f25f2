create table pelamar (
    id                uuid          primary key,
    versi             bigint        not null,
    akun              text          not null unique,
    nik_indeks        bytea         not null unique,
    nik_kunci         bytea         not null,
    nik_sandi         bytea         not null,
    nama              text          not null,
    tanggal_lahir     date          not null,
    jenis_kelamin     text          not null check (jenis_kelamin in ('LAKI_LAKI', 'PEREMPUAN')),
    pendidikan_kode   text          not null,
    pendidikan_nama   text          not null,
    jenjang           text          not null,
    ipk               numeric(3, 2) not null check (ipk between 0 and 4),
    didaftarkan_pada  timestamptz   not null,
    didaftarkan_lewat text          not null
);
create table pelamar_fakta (
    pelamar_id uuid not null references pelamar,
    fakta      text not null check (fakta in
                   ('CUMLAUDE', 'DISABILITAS', 'DIASPORA', 'PAPUA', 'KALIMANTAN', 'DAERAH_TERTINGGAL')),
    primary key (pelamar_id, fakta)
);
