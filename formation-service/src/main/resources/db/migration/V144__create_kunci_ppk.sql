-- Public keys with which the PPK of an agency signs. The newest counts; older ones stay to verify what they signed.
create table kunci_ppk (
    instansi text not null references instansi,
    versi    integer not null check (versi > 0),
    kid      text not null,
    jwk      text not null,
    pemegang text not null,
    dasar    text not null,
    pelaku   text not null,
    klien    text not null,
    pada     timestamptz not null,
    primary key (instansi, versi),
    unique (instansi, kid)
);

create trigger hanya_bertambah before update or delete or truncate on kunci_ppk
    execute function hanya_bertambah();
