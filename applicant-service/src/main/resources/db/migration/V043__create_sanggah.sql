create table sanggah (
    id             uuid        primary key,
    urut           bigint      generated always as identity unique,
    versi          bigint      not null,
    lamaran_id     uuid        not null references lamaran,
    pelamar_id     uuid        not null references pelamar,
    tahun          int         not null,
    instansi       text        not null,
    pengumuman_id  uuid        not null references pengumuman_administrasi,
    status         text        not null check (status in ('DIAJUKAN', 'DITERIMA', 'DITOLAK', 'DIUMUMKAN')),
    sejak          timestamptz not null,
    dasar          text        not null check (dasar in
                       ('DOKUMEN_SUDAH_SESUAI', 'SYARAT_TERPENUHI', 'ALASAN_BUKAN_TENTANG_SAYA')),
    uraian         text        not null,
    masa_buka      timestamptz not null,
    masa_tutup     timestamptz not null,
    diajukan_pada  timestamptz not null check (diajukan_pada >= masa_buka and diajukan_pada < masa_tutup),
    tenggat        timestamptz not null,
    bukti_sha256   text        not null,
    bukti_isi      text        not null,
    putusan        text        check (putusan in ('TERIMA', 'TOLAK')),
    keterangan     text,
    dijawab_oleh   text,
    dijawab_pada   timestamptz,
    check ((status = 'DIAJUKAN') = (putusan is null) and (putusan is null) = (keterangan is null)
           and (putusan is null) = (dijawab_oleh is null) and (putusan is null) = (dijawab_pada is null))
);
-- once for each person and year
create unique index sanggah_satu_per_pelamar on sanggah (pelamar_id, tahun);
create unique index sanggah_satu_per_lamaran on sanggah (lamaran_id);
create index sanggah_antrean on sanggah (instansi, status, urut);
create table sanggah_langkah (
    sanggah_id uuid        not null references sanggah,
    nomor      int         not null,
    tindakan   text        not null check (tindakan in ('AJUKAN', 'TERIMA', 'TOLAK', 'UMUMKAN')),
    oleh       text        not null,
    lewat      text        not null,
    pada       timestamptz not null,
    primary key (sanggah_id, nomor)
);
create trigger sanggah_langkah_tetap before update or delete on sanggah_langkah
    for each row execute function tolak_ubah_langkah();

-- What was objected to, on what ground, when, and the evidence as it stood then: for good.
create function tolak_ubah_sanggah() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'sanggah % tidak dapat dihapus', old.id;
    end if;
    if (new.lamaran_id, new.pelamar_id, new.pengumuman_id, new.dasar, new.uraian, new.masa_buka, new.masa_tutup,
        new.diajukan_pada, new.tenggat, new.bukti_sha256, new.bukti_isi)
       is distinct from
       (old.lamaran_id, old.pelamar_id, old.pengumuman_id, old.dasar, old.uraian, old.masa_buka, old.masa_tutup,
        old.diajukan_pada, old.tenggat, old.bukti_sha256, old.bukti_isi) then
        raise exception 'isi sanggah % tidak dapat diubah', old.id;
    end if;
    if old.putusan is not null and (new.putusan, new.keterangan, new.dijawab_oleh, new.dijawab_pada)
       is distinct from (old.putusan, old.keterangan, old.dijawab_oleh, old.dijawab_pada) then
        raise exception 'jawaban sanggah % tidak dapat diubah', old.id;
    end if;
    return new;
end $$;
create trigger sanggah_beku before update or delete on sanggah
    for each row execute function tolak_ubah_sanggah();
