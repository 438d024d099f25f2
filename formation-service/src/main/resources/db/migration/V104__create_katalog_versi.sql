-- One row: counts the changes of the catalogue. Who merges holds it, so rows are numbered in the order of their commits.
create table katalog_versi (
    satu  boolean primary key default true check (satu),
    versi bigint not null
);

insert into katalog_versi (versi) values (1);
