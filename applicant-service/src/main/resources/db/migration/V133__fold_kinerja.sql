-- What verifiers did, one row for each verifier and day in WIB: the moves of a day that is over are read once and never again.
create table kinerja_harian (
    instansi     text      not null,
    tahun        int       not null,
    hari         date      not null,
    oleh         text      not null,
    pertama      bigint    not null,
    kedua        bigint    not null,
    tms          bigint    not null,
    dikembalikan bigint    not null,
    dibalik      bigint    not null,
    detik        numeric[] not null,
    primary key (instansi, tahun, hari, oleh)
);
-- each move as what it adds; a TMS sent back or turned counts, on the day of that, for who found it last
create view kinerja_gerak as
select instansi, tahun, pada, oleh,
       cast(tindakan in ('NYATAKAN_MS', 'NYATAKAN_TMS') as int) as pertama,
       cast(tindakan in ('SAHKAN_TMS', 'KEMBALIKAN') as int) as kedua,
       cast(tindakan = 'NYATAKAN_TMS' as int) as tms, 0 as dikembalikan, 0 as dibalik,
       extract(epoch from pada - mulai) as detik
  from verifikasi_langkah
 where tindakan in ('NYATAKAN_MS', 'NYATAKAN_TMS', 'SAHKAN_TMS', 'KEMBALIKAN')
union all
select l.instansi, l.tahun, l.pada, t.oleh, 0, 0, 0,
       cast(l.tindakan = 'KEMBALIKAN' as int), cast(l.tindakan = 'BALIKKAN' as int), null
  from verifikasi_langkah l
  join lateral (select x.oleh from verifikasi_langkah x
                 where x.lamaran_id = l.lamaran_id and x.tindakan = 'NYATAKAN_TMS' and x.nomor < l.nomor
                 order by x.nomor desc limit 1) t on true
 where l.tindakan in ('KEMBALIKAN', 'BALIKKAN');

drop index verifikasi_langkah_papan;
create index verifikasi_langkah_papan on verifikasi_langkah (instansi, tahun, pada)
    where tindakan in ('NYATAKAN_MS', 'NYATAKAN_TMS', 'SAHKAN_TMS', 'KEMBALIKAN', 'BALIKKAN');
create index verifikasi_langkah_hari on verifikasi_langkah (pada)
    where tindakan in ('NYATAKAN_MS', 'NYATAKAN_TMS', 'SAHKAN_TMS', 'KEMBALIKAN', 'BALIKKAN');

-- the first day that is not folded
create table kinerja_lipat (sampai date not null);
create unique index kinerja_lipat_satu on kinerja_lipat ((true));
insert into kinerja_lipat
select cast(coalesce(min(pada), now()) at time zone 'Asia/Jakarta' as date) from kinerja_gerak;
