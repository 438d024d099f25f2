create table katalog_kualifikasi (
    formasi_id uuid not null references katalog_formasi on delete cascade,
    nomor      integer not null,
    urut       bigint not null,
    tingkat    text check (tingkat ~ '^[0-9]{2}$'),
    kode       text,
    nama       text not null,
    primary key (formasi_id, nomor)
);

create index katalog_kualifikasi_kode on katalog_kualifikasi (kode, urut) include (formasi_id);
