-- who saw a person's data: role, agency and purpose for the person, the official for the auditor
create table akses (
    urut       bigint      generated always as identity primary key,
    pelamar_id uuid        not null references pelamar,
    pada       timestamptz not null default now(),
    peran      text        not null,
    instansi   text,
    tujuan     text        not null check (tujuan in ('MELIHAT_LAMARAN', 'MELIHAT_DOKUMEN', 'MEMUTUS_LAMARAN')),
    oleh       text        not null,
    lewat      text        not null
);
create index akses_pelamar on akses (pelamar_id, urut);

create function tolak_ubah_akses() returns trigger language plpgsql as $$
begin
    raise exception 'catatan akses hanya dapat ditambah';
end $$;
create trigger akses_tetap before update or delete on akses
    for each row execute function tolak_ubah_akses();
