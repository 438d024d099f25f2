-- What the service signed of each announced version, and by which key; a version announced before has none.
create table hasil_tanda_tangan (
    hasil_id uuid primary key references hasil,
    naskah   text not null,
    kid      text not null,
    jws      text not null,
    jwk      text not null,
    pada     timestamptz not null
);
create trigger hasil_tanda_tangan_beku before update or delete on hasil_tanda_tangan
    for each row execute function hasil_beku();
create trigger hasil_tanda_tangan_kosongkan before truncate on hasil_tanda_tangan
    for each statement execute function hasil_beku();
