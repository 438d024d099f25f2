-- The root of the Merkle tree over the lines of a version, and the roots of its blocks of 1,024 lines. Versions computed
-- before have none; computing them again with the same input answers them as they are.
alter table hasil add column akar_merkle text check (akar_merkle ~ '^[0-9a-f]{64}$');
create table hasil_blok (
    hasil_id uuid  not null references hasil deferrable initially deferred,
    nomor    int   not null check (nomor >= 0),
    sha256   bytea not null check (octet_length(sha256) = 32),
    primary key (hasil_id, nomor)
);
create trigger hasil_blok_beku before update or delete on hasil_blok
    for each row execute function hasil_beku();
create trigger hasil_blok_kosongkan before truncate on hasil_blok
    for each statement execute function hasil_beku();
create trigger hasil_akar_beku before update on hasil for each row
    when (old.akar_merkle is distinct from new.akar_merkle) execute function hasil_beku();
