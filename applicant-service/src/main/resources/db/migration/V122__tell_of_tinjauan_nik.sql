-- the person reads that officials looked at the check, and is told what came of it
alter table akses
    drop constraint akses_tujuan_check,
    add constraint akses_tujuan_check check (tujuan in
        ('MELIHAT_LAMARAN', 'MELIHAT_DOKUMEN', 'MEMINTA_TAUTAN_DOKUMEN', 'MEMUTUS_LAMARAN', 'MELIHAT_SANGGAH',
         'MENJAWAB_SANGGAH', 'MELIHAT_SANKSI', 'MENETAPKAN_SANKSI', 'MELIHAT_PEMERIKSAAN_NIK', 'MENINJAU_NIK'));
alter table pesan
    drop constraint pesan_jenis_check,
    add constraint pesan_jenis_check check (jenis in
        ('LAMARAN_DITERIMA', 'DRAF_MENJELANG_TUTUP', 'TENGGAT_DIPERPANJANG', 'HASIL_ADMINISTRASI', 'SANGGAH_DITERIMA',
         'SANGGAH_DIJAWAB', 'DUKCAPIL_PERLU_DILIHAT', 'DUKCAPIL_DITINJAU'));
