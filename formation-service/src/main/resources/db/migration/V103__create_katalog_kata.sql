-- Every word that stands in the catalogue, so that a mistyped one finds its nearest.
create table katalog_kata (
    kata text primary key
);

create index katalog_kata_mirip on katalog_kata using gin (kata gin_trgm_ops);
