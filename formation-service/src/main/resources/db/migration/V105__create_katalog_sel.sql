-- A text that a spreadsheet would take for a formula is written with an apostrophe before it.
create function katalog_sel(teks text) returns text language sql immutable parallel safe
    return case when teks ~ '^[=+@\t\r-]' then '''' || teks else teks end;
