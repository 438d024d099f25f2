-- Local copies of formasi of the national size in applicant's tables, the same on every machine: 126,000 formasi, 500,000
-- qualification rows. Qualifications crowd on some formasi, and educations on some codes, as they do in life.
create function pg_temp.acak(benih text) returns double precision language sql immutable as $$
    select ('x' || substr(md5(benih), 1, 8))::bit(32)::bigint / 4294967296.0
$$;

create temporary table formasi_bench as
with syarat as (
    select 1 + floor(126000 * pg_temp.acak('syarat ' || n) ^ 1.3)::int as i, count(*) as lebih
    from generate_series(1, 374000) n group by 1
)
select i,
       md5('formasi ' || i)::uuid as id,
       lpad((1000 + i % 600)::text, 4, '0') as instansi,
       case when pg_temp.acak('jenis ' || i) < 0.35 then 'CPNS' else 'PPPK' end as jenis,
       (array['GURU', 'KESEHATAN', 'TEKNIS', 'TEKNIS'])[1 + floor(4 * pg_temp.acak('kategori ' || i))::int] as kategori,
       (array['UMUM', 'UMUM', 'UMUM', 'UMUM', 'UMUM', 'UMUM', 'UMUM', 'UMUM', 'DISABILITAS', 'CUMLAUDE'])
           [1 + floor(10 * pg_temp.acak('kebutuhan ' || i))::int] as kebutuhan,
       floor(700 * pg_temp.acak('jabatan ' || i) ^ 2)::int as jabatan,
       1 + coalesce(syarat.lebih, 0) as syarat,
       floor(2300 * pg_temp.acak('pendidikan ' || i) ^ 2)::int as pendidikan
from generate_series(1, 126000) i left join syarat using (i);

insert into formasi (id, versi, tahun, instansi, instansi_nama, jenis_instansi, jenis_pengadaan, kategori,
    jenis_kebutuhan, jabatan_kode, jabatan_nama, jabatan_kelompok, unit_kode, unit_nama, unit_jalur, jumlah,
    terbuka_disabilitas, ipk_minimum, penghasilan_terendah, penghasilan_tertinggi, nomor_keputusan, sha256)
select id, 0, 2024, instansi, 'PEMERINTAH ' || instansi, 'DAERAH', jenis, kategori, kebutuhan,
    'J' || lpad(jabatan::text, 4, '0'),
    (array['ANALIS', 'PENGELOLA', 'PENATA', 'PENYULUH', 'GURU', 'PERAWAT', 'PRANATA'])[1 + i % 7] || ' J' || jabatan || ' '
        || (array['AHLI PERTAMA', 'AHLI MUDA', 'TERAMPIL', 'OPERASIONAL'])[1 + jabatan % 4],
    (array['LAINNYA', 'LAINNYA', 'LAINNYA', 'DOKTER', 'DOKTER_SPESIALIS'])[1 + jabatan % 5],
    instansi || i % 900, 'SEKSI ' || i % 900, 'DINAS | BIDANG ' || i % 40 || ' | SEKSI ' || i % 900,
    1 + i % 3, i % 5 < 3, (array[null, 2.75, 3.00, 3.25])[1 + i % 4], 4500000, 6000000, '1/2024', md5(i::text) || md5(i::text)
from formasi_bench order by i;

insert into formasi_pendidikan (formasi_id, nomor, kode, nama)
select id, nomor - 1, lpad((5100000 + (pendidikan + nomor * 7) % 2300)::text, 7, '0'), 'S-1 PROGRAM STUDI'
from formasi_bench, generate_series(1, syarat) nomor;

drop table formasi_bench;

analyze formasi, formasi_pendidikan;
