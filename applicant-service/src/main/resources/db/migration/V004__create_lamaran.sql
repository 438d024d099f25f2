create table lamaran (
    id                uuid        primary key,
    urut              bigint      generated always as identity unique,
    versi             bigint      not null,
    pelamar_id        uuid        not null references pelamar,
    formasi_id        uuid        not null references formasi,
    tahun             int         not null,
    instansi          text        not null,
    status            text        not null check (status in ('DRAF', 'DIAJUKAN', 'MS', 'TMS')),
    sejak             timestamptz not null,
    nomor_pendaftaran text        unique,
    diajukan_pada     timestamptz,
    sha256            text,
    isi               text,
    nomor_peserta     text        unique,
    unique (pelamar_id, formasi_id),
    constraint lamaran_diajukan_lengkap check
        ((status = 'DRAF') = (nomor_pendaftaran is null)
         and (nomor_pendaftaran is null) = (diajukan_pada is null)
         and (nomor_pendaftaran is null) = (sha256 is null)
         and (nomor_pendaftaran is null) = (isi is null)),
    constraint lamaran_peserta_hanya_ms check ((status = 'MS') = (nomor_peserta is not null))
);
-- one submitted lamaran for each person and year: PermenPANRB 6/2024 art. 25
create unique index lamaran_satu_per_tahun on lamaran (pelamar_id, tahun) where status <> 'DRAF';
create index lamaran_antrean on lamaran (instansi, status, urut);
create sequence nomor_pendaftaran;

create table lamaran_alasan (
    lamaran_id uuid not null references lamaran,
    nomor      int  not null,
    kode       text not null,
    keterangan text not null,
    primary key (lamaran_id, nomor)
);
create table lamaran_langkah (
    lamaran_id uuid        not null references lamaran,
    nomor      int         not null,
    tindakan   text        not null check (tindakan in ('UBAH', 'AJUKAN', 'NYATAKAN_MS', 'NYATAKAN_TMS')),
    oleh       text        not null,
    lewat      text        not null,
    pada       timestamptz not null,
    primary key (lamaran_id, nomor)
);
