-- Who read which document when; only added to.
create table dokumen_bacaan (
    urut       bigint      generated always as identity primary key,
    lamaran_id uuid        not null references lamaran,
    jenis      text        not null,
    sha256     text        not null,
    oleh       text        not null,
    lewat      text        not null,
    cara       text        not null check (cara in ('PEMILIK', 'PANITIA', 'TAUTAN_PEMILIK', 'TAUTAN_PANITIA')),
    pada       timestamptz not null
);
create index dokumen_bacaan_lamaran on dokumen_bacaan (lamaran_id, urut);
create function tolak_ubah_bacaan() returns trigger language plpgsql as $$
begin
    raise exception 'catatan bacaan dokumen hanya dapat ditambah';
end $$;
create trigger dokumen_bacaan_tetap before update or delete on dokumen_bacaan
    for each row execute function tolak_ubah_bacaan();
