-- A third stage, which follows an announced result of the end; and how many of the filled seats went to participants of
-- other formasi.
alter table hasil
    drop constraint hasil_tahap_check,
    drop constraint hasil_check;
alter table hasil
    add constraint hasil_tahap_check check (tahap in ('SKD', 'AKHIR', 'OPTIMALISASI')),
    add constraint hasil_mengikuti_check check ((tahap <> 'SKD') = (mengikuti is not null)),
    add column dialihkan int not null default 0,
    add constraint hasil_dialihkan_check check (dialihkan between 0 and lulus);
create trigger hasil_dialihkan_beku before update on hasil for each row
    when (old.dialihkan is distinct from new.dialihkan) execute function hasil_beku();
alter table laporan_keterisian
    add column dialihkan int not null default 0,
    add constraint laporan_keterisian_dialihkan_check check (dialihkan between 0 and terisi);
