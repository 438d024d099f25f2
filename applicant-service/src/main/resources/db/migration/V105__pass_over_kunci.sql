-- the secret (its sidik) under which this key could not be wrapped; the rotation passes it over until it is asked for again
alter table pelamar add kunci_dilewati text check (kunci_dilewati ~ '^[0-9a-f]{16}$');
create index pelamar_kunci_dilewati on pelamar (id) where kunci_dilewati is not null;
