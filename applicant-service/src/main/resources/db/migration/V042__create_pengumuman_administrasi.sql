-- An agency's announcement of the administrative selection: a numbered version; what was listed once stays listed.
create table pengumuman_administrasi (
    id              uuid        primary key,
    urut            bigint      generated always as identity unique,
    versi           bigint      not null,
    tahun           int         not null,
    instansi        text        not null,
    jenis           text        not null check (jenis in ('HASIL', 'PASCA_SANGGAH')),
    nomor           int         not null check (nomor >= 1),
    menyusul        uuid        references pengumuman_administrasi,
    waktu           timestamptz not null,
    status          text        not null check (status in ('DIJADWALKAN', 'DIUMUMKAN', 'DIBATALKAN')),
    sejak           timestamptz not null,
    diumumkan_pada  timestamptz,
    jumlah_ms       int         not null default 0,
    jumlah_tms      int         not null default 0,
    check (jenis = 'HASIL' or menyusul is not null),
    check ((status = 'DIUMUMKAN') = (diumumkan_pada is not null)),
    unique (tahun, instansi, nomor)
);
-- one at a time for each agency and year
create unique index pengumuman_administrasi_terjadwal on pengumuman_administrasi (tahun, instansi)
    where status = 'DIJADWALKAN';
create index pengumuman_administrasi_jatuh_tempo on pengumuman_administrasi (waktu) where status = 'DIJADWALKAN';
create table pengumuman_administrasi_langkah (
    pengumuman_id uuid        not null references pengumuman_administrasi,
    nomor         int         not null,
    tindakan      text        not null check (tindakan in ('JADWALKAN', 'UMUMKAN', 'BATALKAN')),
    oleh          text        not null,
    lewat         text        not null,
    pada          timestamptz not null,
    primary key (pengumuman_id, nomor)
);
create trigger pengumuman_administrasi_langkah_tetap before update or delete on pengumuman_administrasi_langkah
    for each row execute function tolak_ubah_langkah();

-- numbers, formasi and verdict; no identities
create table pengumuman_administrasi_baris (
    pengumuman_id     uuid   not null references pengumuman_administrasi,
    urut              bigint not null,
    lamaran_id        uuid   not null references lamaran,
    formasi_id        uuid   not null references formasi,
    nomor_pendaftaran text   not null,
    nomor_peserta     text,
    putusan           text   not null check (putusan in ('MS', 'TMS')),
    check ((putusan = 'MS') = (nomor_peserta is not null)),
    primary key (pengumuman_id, urut)
);
create unique index pengumuman_administrasi_baris_lamaran on pengumuman_administrasi_baris (lamaran_id, pengumuman_id);
create index pengumuman_administrasi_baris_formasi on pengumuman_administrasi_baris (pengumuman_id, formasi_id, urut);

create function tolak_ubah_daftar() returns trigger language plpgsql as $$
begin
    raise exception 'daftar pengumuman hanya dapat ditambah';
end $$;
create trigger pengumuman_administrasi_baris_tetap before update or delete on pengumuman_administrasi_baris
    for each row execute function tolak_ubah_daftar();
