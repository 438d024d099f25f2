-- The law names the end of May for the opinion and the end of July of the year before for the pertek; here the opinion
-- follows the pertek, so that only the May after it can be meant.
insert into tenggat_usulan (status, berlaku_sejak, akhir_bulan, selisih_tahun, hari, sumber, keraguan)
values ('BERPERTEK', '2018-01-02', 5, 0, 30, 'PP 11/2017 jo. PP 17/2020 ps. 5-15',
    'Sumber menyebut akhir Mei tanpa tahun; dibaca Mei sesudah pertek. Lamanya hari tidak bersumber; ditaksir.');

update usulan set tenggat = greatest(tenggat,
    (make_date(tahun, 6, 1) - interval '1 second') at time zone 'Asia/Jakarta')
where status = 'BERPERTEK' and tenggat is not null;
