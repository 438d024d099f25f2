-- In which kabupaten/kota an agency governs, where that is certain: its form and province are known, and exactly one
-- registered kabupaten/kota of that province bears its name. Else its province; null where nobody said it.
create view katalog_letak_instansi as
select i.kode as instansi, coalesce(satu.kode, i.provinsi) as wilayah
from instansi i
left join lateral (
    select min(w.kode) as kode
    from wilayah w
    where i.bentuk in ('KAB', 'KOT') and w.induk = i.provinsi and w.tingkat = 'KABUPATEN_KOTA'
        and (lower(w.nama) like 'kota %') = (i.bentuk = 'KOT')
        and regexp_replace(lower(w.nama), '^(kabupaten|kab\.|kota) +', '')
            = regexp_replace(lower(i.nama), '^(pemerintah +)?(kabupaten|kab\.|kota) +', '')
    having count(*) = 1
) satu on true;

-- Where the unit of a line of our own serves, as far as somebody located it.
create view katalog_letak_unit as
select r.id, s.instansi, u.kode as unit, u.wilayah
from rincian_usulan r
join usulan s on s.id = r.usulan_id
join unit_kerja u on u.instansi = s.instansi and u.kode = r.unit_kode
where u.wilayah is not null;

-- As exactly as it is known; C, so that everything that lies in a wilayah is one stretch of the index.
alter table katalog_formasi
    add column wilayah text collate "C" check (wilayah ~ '^[0-9]{2}(\.[0-9]{2}){0,2}$');

create view katalog_letak as
select k.id, k.instansi_kode as instansi, coalesce(u.wilayah, i.wilayah) as wilayah
from katalog_formasi k
left join katalog_letak_unit u on u.id = k.id and k.sumber = 'formation'
left join katalog_letak_instansi i on i.instansi = k.instansi_kode;

update katalog_formasi k set wilayah = letak.wilayah
from katalog_letak letak where letak.id = k.id and letak.wilayah is not null;
update katalog_versi set versi = versi + 1;

create index katalog_formasi_wilayah on katalog_formasi (wilayah, urut) where wilayah is not null;
