-- PPPK ends in a stage of its own, which follows no other. What fills its vacant seats follows that.
alter table hasil
    drop constraint hasil_tahap_check,
    drop constraint hasil_mengikuti_check;
alter table hasil
    add constraint hasil_tahap_check
        check (tahap in ('SKD', 'AKHIR', 'OPTIMALISASI', 'AKHIR_PPPK', 'OPTIMALISASI_PPPK')),
    add constraint hasil_mengikuti_check check ((tahap in ('SKD', 'AKHIR_PPPK')) = (mengikuti is null));
