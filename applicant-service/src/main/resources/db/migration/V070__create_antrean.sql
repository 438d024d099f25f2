-- Numbers of tickets, one line of numbers for each act; a sequence costs no lock that outlives the taking.
create sequence antrean_pembuatan_akun minvalue 0 start 0;
create sequence antrean_pengajuan minvalue 0 start 0;
select nextval('antrean_pembuatan_akun'), nextval('antrean_pengajuan');

create table antrean_gelombang (
    id             uuid        primary key,
    tahun          int         not null,
    kegiatan       text        not null check (kegiatan in ('PEMBUATAN_AKUN', 'PENGAJUAN')),
    dibuka         timestamptz not null,
    masa_menit     int         not null check (masa_menit > 0),
    lepas_menit    int         not null check (lepas_menit > 0),
    benih          bytea       not null check (length(benih) = 32),
    awal           bigint      not null,
    praantre       bigint      check (praantre >= 0),
    ditutup_pada   timestamptz,
    ditutup_oleh   text,
    ditutup_lewat  text,
    alasan_tutup   text,
    constraint antrean_penutupan_lengkap
        check (num_nulls(ditutup_pada, ditutup_oleh, ditutup_lewat, alasan_tutup) in (0, 4))
);
create unique index antrean_satu_terbuka on antrean_gelombang (kegiatan) where ditutup_pada is null;

create function tolak_ubah_gelombang() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.ditutup_pada is not null
       or (old.praantre is not null and new.praantre is distinct from old.praantre)
       or (new.id, new.tahun, new.kegiatan, new.dibuka, new.masa_menit, new.lepas_menit, new.benih, new.awal)
          is distinct from
          (old.id, old.tahun, old.kegiatan, old.dibuka, old.masa_menit, old.lepas_menit, old.benih, old.awal) then
        raise exception 'gelombang antrean % hanya dapat diundi sekali dan ditutup sekali', old.id;
    end if;
    return new;
end $$;
create trigger gelombang_tetap before update or delete on antrean_gelombang
    for each row execute function tolak_ubah_gelombang();
