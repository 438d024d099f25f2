create table dokumen (
    id             uuid        primary key,
    lamaran_id     uuid        not null references lamaran,
    jenis          text        not null check (jenis in ('PAS_FOTO', 'SWAFOTO', 'KTP', 'SURAT_LAMARAN', 'IJAZAH',
                                                         'TRANSKRIP', 'SURAT_PERNYATAAN')),
    tipe           text        not null check (tipe in ('JPEG', 'PDF')),
    kunci          text        not null unique,
    ukuran         bigint      not null check (ukuran > 0),
    sha256         text        not null,
    diunggah_pada  timestamptz not null,
    unique (lamaran_id, jenis)
);
