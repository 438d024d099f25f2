-- What followers were told of a window: it opened, it closed, in turns. Whoever writes the row publishes the event, so
-- that of several instances only one does. An empty instansi stands for the whole country.
create table periode_peralihan (
    tahun    integer not null references periode,
    tahap    text not null check (tahap in (
        'USULAN', 'RINCIAN', 'PENGUMUMAN_FORMASI', 'PENDAFTARAN', 'SELEKSI_ADMINISTRASI', 'SANGGAH_ADMINISTRASI', 'SKD',
        'SKB', 'PENGUMUMAN_AKHIR')),
    instansi text not null default '',
    nomor    integer not null check (nomor > 0),
    jenis    text not null check (jenis in ('DIBUKA', 'DITUTUP')),
    pada     timestamptz not null,
    terbit   timestamptz not null default clock_timestamp(),
    primary key (tahun, tahap, instansi, nomor),
    check ((nomor % 2 = 1) = (jenis = 'DIBUKA'))
);

create trigger hanya_bertambah before update or delete or truncate on periode_peralihan
    execute function hanya_bertambah();
