-- The committee's work on a submitted lamaran. It lies beside the lamaran, so that nothing of it shows there (not in its
-- status, nor in its version) before the agency announces.
create table verifikasi (
    lamaran_id        uuid        primary key references lamaran,
    urut              bigint      not null unique,
    versi             bigint      not null default 1,
    tahun             int         not null,
    instansi          text        not null,
    formasi_id        uuid        not null references formasi,
    pelamar_id        uuid        not null references pelamar,
    nomor_pendaftaran text        not null,
    status            text        not null default 'MENUNGGU' check (status in
                          ('MENUNGGU', 'DIPEGANG', 'MENUNGGU_KEDUA', 'DIPEGANG_KEDUA', 'DIPUTUS', 'DIUMUMKAN', 'DIBALIK')),
    sejak             timestamptz not null,
    pemegang          text,
    dipegang_sejak    timestamptz,
    dipegang_sampai   timestamptz,
    putusan           text        check (putusan in ('MS', 'TMS')),
    pemeriksa         text,
    pemeriksa_kedua   text        check (pemeriksa_kedua <> pemeriksa),
    diputus_pada      timestamptz,
    constraint verifikasi_dipegang check ((status in ('DIPEGANG', 'DIPEGANG_KEDUA')) = (pemegang is not null)),
    constraint verifikasi_diputus check
        ((status in ('DIPUTUS', 'DIUMUMKAN', 'DIBALIK')) = (diputus_pada is not null)
         and (status not in ('DIPUTUS', 'DIUMUMKAN', 'DIBALIK') or putusan is not null)),
    constraint verifikasi_dibalik_hanya_tms check (status <> 'DIBALIK' or putusan = 'TMS')
);
-- the queues, in the order of the lamaran; also the counts of the board, read from the index alone
create index verifikasi_antrean on verifikasi (instansi, status, urut);
create index verifikasi_papan on verifikasi (instansi, tahun, status, putusan);
create index verifikasi_lewat on verifikasi (instansi, dipegang_sampai) where pemegang is not null;
create index verifikasi_pemegang on verifikasi (instansi, pemegang) where pemegang is not null;

create table verifikasi_butir (
    lamaran_id uuid not null references verifikasi,
    kode       text not null,
    hasil      text not null check (hasil in ('SESUAI', 'TIDAK_SESUAI')),
    alasan     text,
    catatan    text,
    primary key (lamaran_id, kode),
    check ((hasil = 'TIDAK_SESUAI') = (alasan is not null))
);
create table verifikasi_alasan (
    lamaran_id uuid not null references verifikasi,
    nomor      int  not null,
    kode       text not null,
    keterangan text not null,
    primary key (lamaran_id, nomor)
);
create table verifikasi_langkah (
    lamaran_id uuid        not null references verifikasi,
    nomor      int         not null,
    tindakan   text        not null check (tindakan in
                   ('AMBIL', 'AMBIL_ALIH', 'TUGASKAN', 'LEPAS', 'TARIK', 'NYATAKAN_MS', 'NYATAKAN_TMS', 'AMBIL_KEDUA',
                    'AMBIL_ALIH_KEDUA', 'LEPAS_KEDUA', 'TARIK_KEDUA', 'SAHKAN_TMS', 'KEMBALIKAN', 'UMUMKAN', 'BALIKKAN')),
    oleh       text        not null,
    lewat      text        not null,
    pada       timestamptz not null,
    mulai      timestamptz not null,
    isi        text,
    primary key (lamaran_id, nomor)
);
create trigger verifikasi_langkah_tetap before update or delete on verifikasi_langkah
    for each row execute function tolak_ubah_langkah();
