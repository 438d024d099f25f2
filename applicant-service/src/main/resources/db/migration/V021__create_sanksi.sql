-- bans after a withdrawal; the person is known by the blind index of the NIK only
create table sanksi (
    id           uuid    primary key,
    urut         bigint  generated always as identity unique,
    versi        bigint  not null,
    nik_indeks   bytea   not null,
    nik_sidik    text    not null check (nik_sidik ~ '^[0-9a-f]{16}$'),
    tahun        int     not null check (tahun between 2018 and 2100),
    saat         text    not null check (saat in ('LULUS_AKHIR', 'NIP_DITETAPKAN')),
    optimalisasi boolean not null,
    lokasi_lain  boolean not null,
    sampai       int     not null check (sampai > tahun),
    dasar_hukum  text    not null,
    status       text    not null check (status in ('BERLAKU', 'DICABUT'))
);
create unique index sanksi_satu_per_tahun on sanksi (nik_indeks, tahun) where status = 'BERLAKU';
create index sanksi_nik on sanksi (nik_indeks);

create table sanksi_langkah (
    sanksi_id     uuid        not null references sanksi,
    nomor         int         not null,
    tindakan      text        not null check (tindakan in ('TETAPKAN', 'CABUT')),
    alasan        text        not null,
    nomor_dokumen text        not null,
    oleh          text        not null,
    lewat         text        not null,
    pada          timestamptz not null,
    primary key (sanksi_id, nomor)
);

create function tolak_ubah_sanksi() returns trigger language plpgsql as $$
begin
    raise exception 'sanksi dan langkahnya hanya dapat ditambah';
end $$;
create trigger sanksi_langkah_tetap before update or delete on sanksi_langkah
    for each row execute function tolak_ubah_sanksi();
create trigger sanksi_tetap before delete on sanksi
    for each row execute function tolak_ubah_sanksi();
create trigger sanksi_dicabut_tetap before update on sanksi
    for each row when (old.status = 'DICABUT') execute function tolak_ubah_sanksi();
