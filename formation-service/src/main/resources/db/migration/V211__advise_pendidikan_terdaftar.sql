-- The installed policies of 2021 and 2024 anew, where no office has set its own: a code that is not in the list advises
-- only, since the list is imported and may lack it. Levelling is reckoned by the redistribution now, distances included.
create temporary table terpasang on commit drop as
    select tahun from kebijakan_usulan group by tahun having max(versi) = 1 and bool_and(pelaku = 'pemasangan');

insert into kebijakan_usulan (tahun, versi, pelaku, klien, pada)
select tahun, 2, 'pemasangan', 'pemasangan', now() from terpasang;

insert into kebijakan_usulan_aturan (tahun, versi, nomor, aturan, sifat, angka, mulai_dari, dasar_hukum, keraguan)
select tahun, 2, nomor, aturan, sifat, angka, mulai_dari, dasar_hukum,
       case aturan when 'PEMERATAAN_DAHULU'
           then 'Tidak ada rumus nasional; pemerataan dihitung menurut usul redistribusi, yang hanya satu dari beberapa yang sama baik.'
           else keraguan end
from kebijakan_usulan_aturan join terpasang using (tahun)
where versi = 1;

insert into kebijakan_usulan_aturan (tahun, versi, nomor, aturan, sifat, angka, mulai_dari, dasar_hukum, keraguan)
select tahun, 2, max(nomor) + 1, 'PENDIDIKAN_TERDAFTAR', 'ANJURAN', null, 0,
       max(dasar_hukum) filter (where aturan = 'KODE_USANG'),
       'Daftar nasional yang diimpor dapat belum lengkap; kode di luarnya belum tentu keliru.'
from kebijakan_usulan_aturan join terpasang using (tahun)
where versi = 1
group by tahun;
