create table periode_kelonggaran (
    tahun  int         not null references periode,
    nomor  int         not null,
    tahap  text        not null check (tahap in ('PENDAFTARAN', 'SANGGAH_ADMINISTRASI')),
    semula timestamptz not null,
    tutup  timestamptz not null,
    alasan text        not null,
    oleh   text        not null,
    lewat  text        not null,
    pada   timestamptz not null,
    primary key (tahun, nomor),
    constraint kelonggaran_hanya_menambah check (tutup > semula)
);
create function tolak_ubah_kelonggaran() returns trigger language plpgsql as $$
begin
    raise exception 'kelonggaran yang sudah diberikan tidak dapat diubah';
end $$;
create trigger kelonggaran_tetap before update or delete on periode_kelonggaran
    for each row execute function tolak_ubah_kelonggaran();
