create extension if not exists pg_trgm;

-- How the catalogue reads a text: letters small, marks as spaces. Query and content pass the same door.
create function katalog_teks(teks text) returns text language sql immutable parallel safe
    return translate(lower(teks), '/|-.,;:()[]&''"_+' || chr(92), repeat(' ', 17));
