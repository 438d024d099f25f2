-- The governor's coordination of what a kabupaten or kota has signed: where it stands, and what was coordinated.
alter table usulan add column koordinasi text check (koordinasi in ('TIDAK_PERLU', 'TERBUKA', 'DINANTI', 'SELESAI'));

-- What was signed before nobody was asked to coordinate.
update usulan set koordinasi = 'TIDAK_PERLU' where status not in ('DRAF', 'DESK', 'KONSOLIDASI');

create table koordinasi_usulan (
    usulan_id uuid not null,
    nomor     integer not null,
    provinsi  text not null references instansi,
    dokumen   text not null,
    catatan   text,
    pelaku    text not null,
    klien     text not null,
    pada      timestamptz not null,
    primary key (usulan_id, nomor),
    foreign key (usulan_id, nomor) references versi_usulan
);

create trigger hanya_bertambah before update or delete or truncate on koordinasi_usulan
    execute function hanya_bertambah();

create index instansi_provinsi on instansi (provinsi, bentuk) where provinsi is not null;
