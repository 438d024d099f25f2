-- One ticket a person and round. The holder stands here as a digest of the account. No reference to the round: its check
-- would lock the one row of the round for every ticket of a surge.
create table antrean_tiket (
    gelombang uuid        not null,
    pemilik   uuid        not null,
    nomor     bigint      not null check (nomor > 0),
    diambil   timestamptz not null,
    selesai   timestamptz,
    primary key (gelombang, pemilik)
) with (fillfactor = 90);
create unique index antrean_tiket_nomor on antrean_tiket (gelombang, nomor);
