-- Who acts for one unit only stays held to it while the file is worked on.
alter table pekerjaan add column unit_pengirim text;
