-- SKB of more than the CAT: what it is made of by jabatan, each version kept; scores of the tests beside the CAT; and who may
-- have one. A score is known by participant and test, so files, what they change and what they said carry the test too.
create table susunan_skb (
    urut           bigint generated always as identity unique,
    tahun          int   not null,
    instansi       text  not null,
    jabatan_kode   text  not null,
    versi          int   not null check (versi > 0),
    jenis_instansi text  not null check (jenis_instansi in ('PUSAT', 'DAERAH')),
    bagian         jsonb not null,
    dasar          text  not null,
    pelaku         text  not null,
    lewat          text  not null,
    pada           timestamptz not null default clock_timestamp(),
    primary key (tahun, instansi, jabatan_kode, versi)
);
create view susunan_skb_berlaku as
    select distinct on (tahun, instansi, jabatan_kode) *
      from susunan_skb
     order by tahun, instansi, jabatan_kode, versi desc;

create table nilai_skb_tambahan (
    tahun         int           not null,
    nomor_peserta text collate "C" not null references peserta,
    bagian        text collate "C" not null,
    hadir         boolean       not null,
    nilai         numeric(5, 2) not null check (nilai between 0 and 100),
    lulus         int           not null check (lulus in (0, 1)),
    pekerjaan_id  uuid          not null,
    primary key (tahun, nomor_peserta, bagian)
);

-- Whose score of which test is asked for, and what decides there who is out.
create view peserta_skb_tambahan as
    select s.tahun, s.nomor_peserta, s.instansi, b.isi ->> 'tes' as bagian,
           case when b.isi -> 'gugur' is null then 'TIDAK'
                when b.isi -> 'gugur' -> 'ambang' is not null then 'AMBANG'
                when (b.isi ->> 'bobot')::int = 0 then 'PUTUSAN_SAJA'
                else 'PUTUSAN' end as penentu
      from peserta_skb s
      join formasi f on f.id = s.formasi_id
      join susunan_skb_berlaku u
        on u.tahun = s.tahun and u.instansi = s.instansi and u.jabatan_kode = f.jabatan_kode,
           jsonb_array_elements(u.bagian) as b (isi)
     where b.isi ->> 'tes' <> 'CAT';

alter table pekerjaan drop constraint pekerjaan_jenis_check;
alter table pekerjaan add constraint pekerjaan_jenis_check
    check (jenis in ('NILAI_SKD', 'NILAI_SKB', 'NILAI_SKB_TAMBAHAN', 'NILAI_PPPK'));
alter table pekerjaan_nilai
    add column bagian text collate "C" not null default '',
    drop constraint pekerjaan_nilai_pkey,
    add primary key (pekerjaan_id, nomor_peserta, bagian);
alter table pekerjaan_perbedaan add column bagian text collate "C" not null default '';

-- How many were out by a test that knocks out.
alter table hasil add column gugur int not null default 0 check (gugur >= 0);
create trigger hasil_gugur_beku before update on hasil for each row
    when (old.gugur is distinct from new.gugur) execute function hasil_beku();
