-- Objecting is in time when its commit is, by this server's clock: judged as the very last thing of the transaction.
create function tolak_sanggah_terlambat() returns trigger language plpgsql as $$
declare
    kini  timestamptz := clock_timestamp();
    tutup timestamptz := greatest(new.masa_tutup, penutupan(new.tahun, 'SANGGAH_ADMINISTRASI', new.instansi));
begin
    if kini >= tutup then
        raise exception 'sanggah % diajukan sesudah masa sanggah', new.id
            using errcode = 'AS002',
                  detail = concat_ws(' ', new.tahun, extract(epoch from kini), extract(epoch from new.masa_buka),
                                     extract(epoch from tutup), extract(epoch from new.tenggat));
    end if;
    return null;
end $$;
create constraint trigger sanggah_tepat_waktu after insert on sanggah
    deferrable initially deferred
    for each row execute function tolak_sanggah_terlambat();
