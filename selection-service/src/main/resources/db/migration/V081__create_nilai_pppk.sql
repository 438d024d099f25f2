-- PPPK scores, one row per participant and year; and who may have one, with the name of the jabatan, by which the test differs.
create table nilai_pppk (
    tahun           int     not null,
    nomor_peserta   text collate "C" not null references peserta,
    hadir           boolean not null,
    teknis          int     not null check (teknis >= 0),
    manajerial      int     not null check (manajerial >= 0),
    sosial_kultural int     not null check (sosial_kultural >= 0),
    wawancara       int     not null check (wawancara >= 0),
    pekerjaan_id    uuid    not null,
    primary key (tahun, nomor_peserta)
);
create view peserta_pppk as
    select p.tahun, p.nomor_peserta, f.jabatan
      from peserta p join formasi f on f.id = p.formasi_id
     where f.jenis_pengadaan = 'PPPK';
alter table pekerjaan drop constraint pekerjaan_jenis_check;
alter table pekerjaan add constraint pekerjaan_jenis_check check (jenis in ('NILAI_SKD', 'NILAI_SKB', 'NILAI_PPPK'));
