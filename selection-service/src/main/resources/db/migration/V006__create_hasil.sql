-- Result versions. Only the state moves; content, once written, cannot be changed or removed by anybody.
create table hasil (
    id              uuid primary key,
    urut            bigint generated always as identity unique,
    tahun           int         not null,
    instansi        text        not null,
    tahap           text        not null check (tahap in ('SKD', 'AKHIR')),
    nomor_versi     int         not null check (nomor_versi > 0),
    status          text        not null check (status in ('DIHITUNG', 'DIUMUMKAN', 'DIGANTIKAN')),
    sha256          text        not null,
    mesin           text        not null,
    formasi         int         not null,
    peserta         int         not null,
    kursi           int         not null,
    lulus           int         not null,
    di_luar_batas   int         not null,
    tidak_lulus     int         not null,
    tidak_hadir     int         not null,
    seri            int         not null,
    mengikuti       uuid references hasil,
    menggantikan    uuid references hasil,
    dihitung_oleh   text        not null,
    dihitung_klien  text        not null,
    dihitung_pada   timestamptz not null,
    diumumkan_oleh  text,
    diumumkan_klien text,
    diumumkan_pada  timestamptz,
    versi           bigint      not null,
    unique (tahun, instansi, tahap, nomor_versi),
    check ((tahap = 'AKHIR') = (mengikuti is not null)),
    check (status = 'DIHITUNG' or (seri = 0 and diumumkan_oleh <> dihitung_oleh))
);
create unique index hasil_satu_yang_berlaku on hasil (tahun, instansi, tahap) where status = 'DIUMUMKAN';

create table hasil_baris (
    hasil_id      uuid   not null references hasil deferrable initially deferred,
    urut          bigint not null,
    jenis         text   not null check (jenis in
        ('KEPALA', 'ATURAN', 'FORMASI', 'MASUKAN', 'BATAS', 'PUTUSAN', 'PENUTUP')),
    formasi_id    uuid,
    nomor_peserta text collate "C",
    kode          text,
    isi           text   not null,
    primary key (hasil_id, urut)
);
create index hasil_baris_peserta on hasil_baris (hasil_id, nomor_peserta) where nomor_peserta is not null;
create index hasil_baris_formasi on hasil_baris (hasil_id, formasi_id, jenis);

create function hasil_beku() returns trigger language plpgsql as $$
begin
    raise exception 'a result version is never changed';
end $$;
create trigger hasil_baris_beku before update or delete on hasil_baris
    for each row execute function hasil_beku();
create trigger hasil_baris_kosongkan before truncate on hasil_baris
    for each statement execute function hasil_beku();
create trigger hasil_hapus before delete on hasil for each row execute function hasil_beku();
create trigger hasil_isi_beku before update on hasil for each row
    when (row (old.id, old.tahun, old.instansi, old.tahap, old.nomor_versi, old.sha256, old.mesin, old.formasi, old.peserta,
               old.kursi, old.lulus, old.di_luar_batas, old.tidak_lulus, old.tidak_hadir, old.seri, old.mengikuti,
               old.dihitung_oleh, old.dihitung_klien, old.dihitung_pada)
          is distinct from
          row (new.id, new.tahun, new.instansi, new.tahap, new.nomor_versi, new.sha256, new.mesin, new.formasi, new.peserta,
               new.kursi, new.lulus, new.di_luar_batas, new.tidak_lulus, new.tidak_hadir, new.seri, new.mengikuti,
               new.dihitung_oleh, new.dihitung_klien, new.dihitung_pada))
    execute function hasil_beku();
