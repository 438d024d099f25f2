-- What goes to the owners of all drafts at once leaves behind what only one person waits for.
drop index pesan_menunggu;
create index pesan_menunggu on pesan ((jenis in ('DRAF_MENJELANG_TUTUP', 'TENGGAT_DIPERPANJANG')), coba_lagi_pada, urut)
    where surel = 'MENUNGGU';
