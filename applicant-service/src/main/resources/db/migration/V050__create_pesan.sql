create table pesan (
    id             uuid        primary key,
    urut           bigint      generated always as identity unique,
    pelamar_id     uuid        not null references pelamar,
    jenis          text        not null check (jenis in ('LAMARAN_DITERIMA', 'DRAF_MENJELANG_TUTUP', 'TENGGAT_DIPERPANJANG',
                                                         'HASIL_ADMINISTRASI', 'SANGGAH_DITERIMA', 'SANGGAH_DIJAWAB',
                                                         'DUKCAPIL_PERLU_DILIHAT')),
    isi            jsonb       not null check (jsonb_typeof(isi) = 'object'),
    dibuat_pada    timestamptz not null default clock_timestamp(),
    surel          text        not null default 'MENUNGGU' check (surel in
                                   ('MENUNGGU', 'TERKIRIM', 'GAGAL', 'TANPA_ALAMAT', 'KEDALUWARSA')),
    percobaan      int         not null default 0 check (percobaan >= 0),
    coba_lagi_pada timestamptz not null default clock_timestamp(),
    dikirim_pada   timestamptz,
    gagal          text,
    constraint pesan_terkirim_berwaktu check ((surel = 'TERKIRIM') = (dikirim_pada is not null))
);
create index pesan_milik on pesan (pelamar_id, urut);
-- only what waits is looked through by the senders
create index pesan_menunggu on pesan (coba_lagi_pada, urut) where surel = 'MENUNGGU';
create index pesan_menunggu_milik on pesan (pelamar_id, urut) where surel = 'MENUNGGU';

create function tolak_ubah_pesan() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (new.id, new.urut, new.pelamar_id, new.jenis, new.isi, new.dibuat_pada)
       is distinct from (old.id, old.urut, old.pelamar_id, old.jenis, old.isi, old.dibuat_pada) then
        raise exception 'pesan % sudah disampaikan dan tidak dapat diubah', old.id;
    end if;
    return new;
end $$;
create trigger pesan_tetap before update or delete on pesan for each row execute function tolak_ubah_pesan();
