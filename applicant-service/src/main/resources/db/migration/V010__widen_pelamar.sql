-- contact data under the person's own key; the profile as canonical JSON, read and written whole
alter table pelamar
    add column nik_sidik           text check (nik_sidik ~ '^[0-9a-f]{16}$'),
    add column profil              text,
    add column kk_sandi            bytea,
    add column surel_sandi         bytea,
    add column telepon_sandi       bytea,
    add column alamat_sandi        bytea,
    add column ktp_kabupaten_sandi bytea;
