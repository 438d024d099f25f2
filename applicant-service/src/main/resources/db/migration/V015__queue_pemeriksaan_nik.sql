-- who waits for a check with the civil registry, and what came of it; what the registry holds is never kept
create table pemeriksaan_nik (
    pelamar_id     uuid        primary key references pelamar,
    hasil          text        not null default 'BELUM_DIPERIKSA' check (hasil in
                       ('BELUM_DIPERIKSA', 'COCOK', 'TIDAK_COCOK', 'TIDAK_DITEMUKAN', 'TERTUNDA')),
    berbeda        text[]      not null default '{}' check (berbeda <@ array['nama', 'tanggal_lahir', 'nomor_kk']),
    sejak          timestamptz not null default now(),
    giliran        int         not null default 0,
    percobaan      int         not null default 0,
    coba_lagi_pada timestamptz not null default now(),
    check ((hasil = 'TIDAK_COCOK') = (cardinality(berbeda) > 0))
);
create index pemeriksaan_nik_antre on pemeriksaan_nik (coba_lagi_pada)
    where hasil in ('BELUM_DIPERIKSA', 'TERTUNDA');
create table kuota_dukcapil (
    hari     date primary key,
    terpakai int  not null check (terpakai >= 0)
);
