-- The portal's list of educations is answered from memory for as long as the catalogue's version stands; the list of
-- educations counts there too.
create function katalog_ikut_pendidikan() returns trigger language plpgsql as $$
begin
    if exists (select from baru) then
        update katalog_versi set versi = versi + 1;
    end if;
    return null;
end
$$;

create trigger katalog_ikut_tambah after insert on pendidikan
    referencing new table as baru for each statement execute function katalog_ikut_pendidikan();
create trigger katalog_ikut_ubah after update on pendidikan
    referencing new table as baru for each statement execute function katalog_ikut_pendidikan();
