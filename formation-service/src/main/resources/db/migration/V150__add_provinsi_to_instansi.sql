-- Two digits of the area codes (Kemendagri); none for central agencies, nor before anybody said it.
alter table instansi add column provinsi text check (provinsi ~ '^[0-9]{2}$');
