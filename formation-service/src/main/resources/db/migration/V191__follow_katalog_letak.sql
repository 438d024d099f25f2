-- What is learned later of where an agency or a unit lies is learned by the catalogue too. Who changes the catalogue holds
-- its version first, as a merge does.
create function katalog_letakkan(kode_instansi text) returns void language plpgsql as $$
begin
    if not exists (select 1 from katalog_formasi where instansi_kode = kode_instansi) then
        return;
    end if;
    perform 1 from katalog_versi for update;
    update katalog_formasi k set wilayah = letak.wilayah
    from katalog_letak letak
    where letak.id = k.id and letak.instansi = kode_instansi and k.wilayah is distinct from letak.wilayah;
    if found then
        update katalog_versi set versi = versi + 1;
    end if;
end
$$;

create function katalog_ikut_instansi() returns trigger language plpgsql as $$
begin
    perform katalog_letakkan(new.kode);
    return null;
end
$$;

create function katalog_ikut_unit() returns trigger language plpgsql as $$
begin
    perform katalog_letakkan(new.instansi);
    return null;
end
$$;

create function katalog_ikut_wilayah() returns trigger language plpgsql as $$
begin
    perform katalog_letakkan(kode) from instansi where provinsi = new.induk and bentuk in ('KAB', 'KOT');
    return null;
end
$$;

create trigger katalog_ikut after update on instansi for each row
    when ((old.provinsi, old.bentuk, old.nama) is distinct from (new.provinsi, new.bentuk, new.nama))
    execute function katalog_ikut_instansi();
create trigger katalog_ikut after update on unit_kerja for each row
    when (old.wilayah is distinct from new.wilayah) execute function katalog_ikut_unit();
create trigger katalog_ikut_baru after insert on wilayah for each row
    when (new.tingkat = 'KABUPATEN_KOTA') execute function katalog_ikut_wilayah();
create trigger katalog_ikut after update on wilayah for each row
    when (new.tingkat = 'KABUPATEN_KOTA' and old.nama <> new.nama) execute function katalog_ikut_wilayah();

create index katalog_formasi_instansi_kode on katalog_formasi (instansi_kode) where instansi_kode is not null;
