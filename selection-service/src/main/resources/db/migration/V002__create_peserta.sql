-- Participants as applicant told of them; the first message freezes the facts, whatever comes later.
create table peserta (
    urut            bigint generated always as identity unique,
    nomor_peserta   text collate "C" primary key check (length(nomor_peserta) between 1 and 64),
    tahun           int     not null,
    instansi        text    not null,
    formasi_id      uuid    not null,
    jenis_kebutuhan text    not null check (jenis_kebutuhan in
        ('UMUM', 'CUMLAUDE', 'DISABILITAS', 'DIASPORA', 'PAPUA', 'KALIMANTAN', 'DAERAH_TERTINGGAL')),
    pendidikan_kode text    not null,
    ipk             numeric not null check (ipk >= 0),
    tanggal_lahir   date    not null,
    lamaran_id      uuid    not null,
    dicatat_pada    timestamptz not null default now()
);
create index peserta_instansi on peserta (tahun, instansi, urut);
create function peserta_beku() returns trigger language plpgsql as $$
begin
    raise exception 'the facts of a participant are frozen';
end $$;
create trigger peserta_beku before update on peserta for each row execute function peserta_beku();
