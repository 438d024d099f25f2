-- Each document says how far its scan for malware has come. What was uploaded before was never scanned, and says so.
alter table dokumen
    add column pindai_status    text        not null default 'TIDAK_DIPINDAI' check (pindai_status in
                                    ('TIDAK_DIPINDAI', 'MENUNGGU_PINDAI', 'BERSIH', 'KARANTINA', 'GAGAL_PINDAI')),
    add column pindai_sejak     timestamptz not null default clock_timestamp(),
    add column pindai_berikut   timestamptz not null default clock_timestamp(),
    add column pindai_percobaan int         not null default 0,
    add column pindai_temuan    text,
    add constraint dokumen_temuan_hanya_karantina check ((pindai_status = 'KARANTINA') = (pindai_temuan is not null));
create index dokumen_antrean_pindai on dokumen (pindai_berikut) where pindai_status in ('MENUNGGU_PINDAI', 'GAGAL_PINDAI');

-- the scan goes on after submission; all else of a submitted document stays as it was
create or replace function tolak_ubah_dokumen_diajukan() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (new.id, new.lamaran_id, new.jenis, new.tipe, new.kunci, new.ukuran, new.sha256, new.diunggah_pada)
       is not distinct from
       (old.id, old.lamaran_id, old.jenis, old.tipe, old.kunci, old.ukuran, old.sha256, old.diunggah_pada) then
        return new;
    end if;
    if exists (select from lamaran
                where id = case when tg_op = 'INSERT' then new.lamaran_id else old.lamaran_id end
                  and status <> 'DRAF') then
        raise exception 'dokumen lamaran yang sudah diajukan tidak dapat diubah';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
