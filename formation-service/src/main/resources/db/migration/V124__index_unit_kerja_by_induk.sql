create index unit_kerja_induk on unit_kerja (induk_id);
