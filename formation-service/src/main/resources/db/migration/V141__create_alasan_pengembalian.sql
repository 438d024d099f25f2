-- Codes for returns: worded in both languages, retired by a date, never removed.
create table alasan_pengembalian (
    kode           text primary key check (kode ~ '^[A-Z0-9_]{3,40}$'),
    urut           bigint generated always as identity unique,
    teks_id        text not null,
    teks_en        text not null,
    berlaku_sampai date,
    versi          bigint not null
);

create function tidak_terhapus() returns trigger language plpgsql as $$
begin
    raise exception '% tidak terhapus', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger tidak_terhapus before delete or truncate on alasan_pengembalian
    execute function tidak_terhapus();

insert into alasan_pengembalian (kode, teks_id, teks_en, versi)
values
    ('PETA_JABATAN_BELUM_SELESAI', 'Peta jabatan belum selesai', 'The map of posts is not finished', 0),
    ('DATA_NON_ASN_TERLAMBAT', 'Data non-ASN belum disampaikan', 'Data on non-ASN staff have not been delivered', 0),
    ('DATA_JABATAN_USANG', 'Data jabatan pada SIASN belum dimutakhirkan', 'Data on posts in SIASN are stale', 0),
    ('KUALIFIKASI_TIDAK_SESUAI', 'Kualifikasi pendidikan tidak sesuai dengan jabatan', 'The education does not suit the post', 0),
    ('BEBAN_KERJA_KURANG', 'Beban kerja tidak mendukung jumlah kursi', 'The workload does not carry the seats', 0),
    ('BERKAS_TIDAK_LENGKAP', 'Berkas pendukung tidak lengkap', 'Supporting documents are missing', 0);
