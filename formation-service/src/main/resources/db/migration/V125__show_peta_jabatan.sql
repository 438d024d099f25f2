-- Need beside staff, position by position. Where staff sit without an analysis kebutuhan is null: not known, not zero.
create view peta_jabatan as
select posisi.tahun,
       posisi.instansi,
       posisi.unit_id,
       posisi.jabatan_kode,
       b.kebutuhan,
       coalesce(p.pns, 0)              as pns,
       coalesce(p.cpns, 0)             as cpns,
       coalesce(p.pppk, 0)             as pppk,
       coalesce(p.pppk_paruh_waktu, 0) as pppk_paruh_waktu,
       coalesce(p.non_asn, 0)          as non_asn
from (select tahun, instansi, unit_id, jabatan_kode from beban_kerja
      union
      select tahun, instansi, unit_id, jabatan_kode from bezetting) posisi
left join beban_kerja b using (tahun, unit_id, jabatan_kode)
left join bezetting z using (tahun, unit_id, jabatan_kode)
left join lateral (
    select sum(jumlah) filter (where jenis = 'PNS')              as pns,
           sum(jumlah) filter (where jenis = 'CPNS')             as cpns,
           sum(jumlah) filter (where jenis = 'PPPK')             as pppk,
           sum(jumlah) filter (where jenis = 'PPPK_PARUH_WAKTU') as pppk_paruh_waktu,
           sum(jumlah) filter (where jenis = 'NON_ASN')          as non_asn
    from bezetting_pegawai where bezetting_id = z.id) p on true;
