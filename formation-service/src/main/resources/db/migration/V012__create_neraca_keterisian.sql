create table neraca_keterisian (
    formasi_id  uuid not null references neraca_rekening,
    versi_hasil uuid not null,
    terisi      integer not null check (terisi >= 0),
    sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    pada        timestamptz not null,
    primary key (formasi_id, versi_hasil)
);

create trigger hanya_bertambah before update or delete or truncate on neraca_keterisian
    execute function hanya_bertambah();
