-- The end of a stage for one agency: the national one, or a later one that the agency or everybody was given.
create function penutupan(t int, nama_tahap text, kode text) returns timestamptz language sql stable as $$
    select greatest(p.tutup,
                    (select max(x.tutup) from periode_perpanjangan x
                      where x.tahun = t and x.tahap = nama_tahap and x.instansi = kode),
                    (select max(k.tutup) from periode_kelonggaran k where k.tahun = t and k.tahap = nama_tahap))
      from periode_tahap p
     where p.tahun = t and p.tahap = nama_tahap
$$;

-- Submitting is in time when its commit is, by this server's clock: judged as the very last thing of the transaction.
create function tolak_terlambat() returns trigger language plpgsql as $$
declare
    kini  timestamptz := clock_timestamp();
    buka  timestamptz := (select p.buka from periode_tahap p where p.tahun = new.tahun and p.tahap = 'PENDAFTARAN');
    tutup timestamptz := penutupan(new.tahun, 'PENDAFTARAN', new.instansi);
begin
    if tutup is null or kini < buka or kini >= tutup then
        raise exception 'lamaran % diajukan di luar jadwal pendaftaran', new.id
            using errcode = 'AS001', detail = concat_ws(' ', new.tahun, new.instansi, extract(epoch from kini));
    end if;
    return null;
end $$;
create constraint trigger lamaran_tepat_waktu after insert or update of status on lamaran
    deferrable initially deferred
    for each row when (new.status = 'DIAJUKAN' and new.nomor_peserta is null)
    execute function tolak_terlambat();
