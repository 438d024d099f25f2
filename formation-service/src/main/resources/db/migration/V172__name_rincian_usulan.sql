-- The name that the sender of a file gives a line: sent again, the row finds its line.
alter table rincian_usulan add column referensi text check (referensi ~ '^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$');
create unique index rincian_usulan_referensi on rincian_usulan (usulan_id, referensi);
