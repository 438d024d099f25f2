-- Who read which document joins who saw a person's data: one log answers both. The owner's own readings are kept in it too,
-- and are no look by somebody else.
alter table akses
    add column lamaran_id uuid references lamaran,
    add column dokumen    text,
    add column sha256     text,
    add column cara       text check (cara in ('PEMILIK', 'PANITIA', 'TAUTAN_PEMILIK', 'TAUTAN_PANITIA')),
    add constraint akses_bacaan_utuh check
        (num_nonnulls(lamaran_id, dokumen, sha256, cara) in (0, 4) and (cara is null or tujuan = 'MELIHAT_DOKUMEN')),
    drop constraint akses_tujuan_check,
    add constraint akses_tujuan_check check (tujuan in
        ('MELIHAT_LAMARAN', 'MELIHAT_DOKUMEN', 'MEMINTA_TAUTAN_DOKUMEN', 'MEMUTUS_LAMARAN', 'MELIHAT_SANGGAH',
         'MENJAWAB_SANGGAH', 'MELIHAT_SANKSI', 'MENETAPKAN_SANKSI'));

insert into akses (pelamar_id, pada, peran, instansi, tujuan, oleh, lewat, lamaran_id, dokumen, sha256, cara)
select l.pelamar_id, b.pada, case when b.cara in ('PEMILIK', 'TAUTAN_PEMILIK') then 'pelamar' else 'panitia' end,
       case when b.cara in ('PANITIA', 'TAUTAN_PANITIA') then l.instansi end, 'MELIHAT_DOKUMEN', b.oleh, b.lewat,
       b.lamaran_id, b.jenis, b.sha256, b.cara
  from dokumen_bacaan b join lamaran l on l.id = b.lamaran_id
 order by b.urut;

drop table dokumen_bacaan;
drop function tolak_ubah_bacaan();
