-- What was signed: the lines as they stood, in canonical JSON, and the signature over their hash where one was given.
create table versi_usulan (
    usulan_id uuid not null references usulan,
    nomor     integer not null check (nomor > 0),
    isi       text not null,
    sha256    text not null check (sha256 = encode(sha256(convert_to(isi, 'UTF8')), 'hex')),
    dokumen   text,
    jws       text,
    kid       text,
    pelaku    text not null,
    klien     text not null,
    pada      timestamptz not null,
    primary key (usulan_id, nomor),
    check ((jws is null) = (kid is null))
);

create trigger hanya_bertambah before update or delete or truncate on versi_usulan
    execute function hanya_bertambah();
