-- A catalogue of the national size, the same on every machine: 126,000 formasi, 250,407 seats, 500,000 qualification
-- rows. Seats and qualifications crowd on some formasi, and educations on some codes, as they do in life.
create function pg_temp.acak(benih text) returns double precision language sql immutable as $$
    select ('x' || substr(md5(benih), 1, 8))::bit(32)::bigint / 4294967296.0
$$;

create temporary table formasi_bench as
with kursi as (
    select 1 + floor(126000 * pg_temp.acak('kursi ' || n) ^ 2)::int as i, count(*) as lebih
    from generate_series(1, 124407) n group by 1
), syarat as (
    select 1 + floor(126000 * pg_temp.acak('syarat ' || n) ^ 1.3)::int as i, count(*) as lebih
    from generate_series(1, 374000) n group by 1
)
select i,
       md5('formasi ' || i)::uuid as id,
       lpad((1000 + i % 600)::text, 4, '0') as instansi,
       'Pemerintah ' || (array['Kabupaten', 'Kota', 'Provinsi'])[1 + i % 3] || ' ' ||
           (array['Batu', 'Sungai', 'Gunung', 'Pulau', 'Teluk', 'Tanjung'])[1 + i % 6] || ' ' ||
           (array['Harapan', 'Makmur', 'Jaya', 'Sejahtera', 'Lestari'])[1 + i % 5] as instansi_nama,
       case when pg_temp.acak('jenis ' || i) < 0.35 then 'CPNS' else 'PPPK' end as jenis,
       (array['GURU', 'KESEHATAN', 'TEKNIS', 'TEKNIS'])[1 + floor(4 * pg_temp.acak('kategori ' || i))::int] as kategori,
       (array['UMUM', 'UMUM', 'UMUM', 'UMUM', 'UMUM', 'UMUM', 'UMUM', 'UMUM', 'DISABILITAS', 'CUMLAUDE'])
           [1 + floor(10 * pg_temp.acak('kebutuhan ' || i))::int] as kebutuhan,
       'J' || lpad((floor(700 * pg_temp.acak('jabatan ' || i) ^ 2))::text, 4, '0') as jabatan,
       1 + coalesce(kursi.lebih, 0) as jumlah,
       1 + coalesce(syarat.lebih, 0) as syarat,
       floor(2300 * pg_temp.acak('pendidikan ' || i) ^ 2)::int as pendidikan
from generate_series(1, 126000) i left join kursi using (i) left join syarat using (i);

create temporary table kualifikasi_bench as
select i, nomor, lpad((5100000 + kode)::text, 7, '0') as kode, 'S-1 PROGRAM STUDI ' || kode as nama
from formasi_bench, generate_series(1, syarat) nomor, lateral (select (pendidikan + nomor * 7) % 2300 as kode) k;

insert into katalog_formasi (id, sumber, referensi, tahun, instansi_kode, instansi_nama, jenis_pengadaan, kategori,
    jenis_kebutuhan, nama_kebutuhan, jabatan_kode, jabatan_nama, lokasi, pendidikan, jumlah, terbuka_disabilitas,
    gaji_min, gaji_max, jumlah_ms, isi, diubah)
select id, 'bench', id::text, 2024, instansi, instansi_nama, jenis, kategori, kebutuhan, kebutuhan, jabatan,
    jabatan_nama, lokasi, pendidikan_nama, jumlah, i % 5 < 3, gaji, gaji + 2000000, 0,
    json_build_object('formasi_id', id, 'asal', json_build_object('sumber', 'bench', 'referensi', id),
        'tahun', 2024, 'instansi', json_build_object('kode', instansi, 'nama', instansi_nama),
        'jenis_pengadaan', jenis, 'kategori', kategori, 'jenis_kebutuhan', kebutuhan, 'nama_kebutuhan', kebutuhan,
        'jabatan', json_build_object('kode', jabatan, 'nama', jabatan_nama), 'lokasi', lokasi, 'jumlah', jumlah,
        'terbuka_disabilitas', i % 5 < 3,
        'penghasilan', json_build_object('terendah', gaji, 'tertinggi', gaji + 2000000),
        'jumlah_ms', 0, 'kualifikasi', kualifikasi)::text::json,
    now()
from formasi_bench
join (
    select i, string_agg(nama, ' / ' order by nomor) as pendidikan_nama,
        json_agg(json_build_object('tingkat', '40', 'kode', kode, 'nama', nama) order by nomor) as kualifikasi
    from kualifikasi_bench group by i
) k using (i),
lateral (
    select 1500000 + (i % 60) * 100000 as gaji,
        (array['ANALIS', 'PENGELOLA', 'PENATA', 'PENYULUH', 'GURU', 'PERAWAT', 'PRANATA'])[1 + i % 7]
            || ' ' || (array['HUKUM', 'KEUANGAN', 'PERTANIAN', 'KOMPUTER', 'KESEHATAN'])[1 + i % 5] || ' ' || jabatan as jabatan_nama,
        upper(instansi_nama) || ' | DINAS ' || (array['PENDIDIKAN', 'KESEHATAN', 'PERTANIAN', 'PERHUBUNGAN'])[1 + i % 4]
            || ' | BIDANG ' || i % 40 || ' | SEKSI ' || i % 900 as lokasi
) nama
order by i;

insert into katalog_kualifikasi (formasi_id, nomor, urut, tingkat, kode, nama)
select f.id, k.nomor, f.urut, '40', k.kode, k.nama
from kualifikasi_bench k join formasi_bench b using (i) join katalog_formasi f on f.id = b.id;

update katalog_versi set versi = versi + 1;

drop table formasi_bench, kualifikasi_bench;

analyze katalog_formasi, katalog_kualifikasi;
