create table keputusan (
    nomor              text primary key,
    rincian_formasi_id uuid not null unique references rincian_formasi,
    tanggal            date not null,
    isi                text not null,
    sha256             text not null check (sha256 = encode(sha256(convert_to(isi, 'UTF8')), 'hex')),
    pada               timestamptz not null
);

alter table rincian_formasi add foreign key (nomor_keputusan) references keputusan deferrable initially deferred;

create trigger hanya_bertambah before update or delete or truncate on keputusan
    execute function hanya_bertambah();
