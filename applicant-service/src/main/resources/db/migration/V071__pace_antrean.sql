-- Who set which rate, why and from when; the first row is the opening. dasar: let in up to that instant.
create table antrean_laju (
    gelombang uuid        not null references antrean_gelombang,
    nomor     int         not null,
    per_menit int         not null check (per_menit >= 0),
    sejak     timestamptz not null,
    dasar     bigint      not null check (dasar >= 0),
    alasan    text        not null,
    oleh      text        not null,
    lewat     text        not null,
    pada      timestamptz not null,
    primary key (gelombang, nomor)
);
create function tolak_ubah_laju() returns trigger language plpgsql as $$
begin
    raise exception 'catatan laju antrean hanya dapat ditambah';
end $$;
create trigger antrean_laju_tetap before update or delete on antrean_laju
    for each row execute function tolak_ubah_laju();
