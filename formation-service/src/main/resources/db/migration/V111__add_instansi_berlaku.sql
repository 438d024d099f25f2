-- The national key and form of an agency, and the days on which what is said of it holds; no first day means always.
alter table instansi
    add column id_nasional text unique check (id_nasional ~ '^[0-9A-F]{32}$'),
    add column bentuk text check (bentuk in ('KEMENT', 'KO', 'LPNK', 'LNS', 'PROV', 'KAB', 'KOT')),
    add column berlaku_sejak date,
    add column berlaku_sampai date,
    add check (berlaku_sampai >= berlaku_sejak),
    add check (bentuk is null or (jenis = 'DAERAH') = (bentuk in ('PROV', 'KAB', 'KOT')));

create index instansi_nama on instansi (upper(nama));

insert into acuan_riwayat (jenis, kode, dicatat_pada, isi)
select 'instansi', kode, now(), to_jsonb(instansi) from instansi order by urut;

create trigger catat_tambah after insert on instansi
    referencing new table as baru for each statement execute function catat_riwayat();
create trigger catat_ubah after update on instansi
    referencing new table as baru for each statement execute function catat_riwayat();
