-- Files on their way in. A file is stored whole before it is answered; whoever works on it holds its row.
create table pekerjaan (
    id               uuid primary key,
    urut             bigint generated always as identity unique,
    tujuan           text        not null,
    jenis_berkas     text        not null check (jenis_berkas in ('CSV', 'NDJSON', 'XLSX')),
    sumber           text        not null check (sumber ~ '^[A-Za-z0-9._-]{1,40}$'),
    tahun            int         check (tahun between 2018 and 2100),
    semua_atau_batal boolean     not null,
    uji_coba         boolean     not null,
    sha256           text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    ukuran           bigint      not null,
    perkiraan_baris  bigint      not null,
    kantor           text        not null,
    dibuat_oleh      text        not null,
    dibuat_klien     text        not null,
    dibuat_pada      timestamptz not null,
    status           text        not null check (status in ('MENUNGGU', 'SELESAI', 'BATAL', 'GAGAL')),
    dibaca           bigint      not null default 0,
    baru             bigint      not null default 0,
    berubah          bigint      not null default 0,
    tetap            bigint      not null default 0,
    ditolak          bigint      not null default 0,
    selesai_pada     timestamptz,
    sebab            text,
    check ((status = 'MENUNGGU') = (selesai_pada is null))
);
create index pekerjaan_menunggu on pekerjaan (urut) where status = 'MENUNGGU';

create table pekerjaan_berkas (
    pekerjaan_id uuid  not null references pekerjaan,
    nomor        int   not null,
    isi          bytea not null,
    primary key (pekerjaan_id, nomor)
);
alter table pekerjaan_berkas alter column isi set storage external;

-- What the worker says while it works, outside its transaction; it names no key, for the key's row is held.
create table pekerjaan_kemajuan (
    pekerjaan_id uuid primary key,
    percobaan    int         not null,
    mulai_pada   timestamptz not null,
    dibaca       bigint      not null,
    pada         timestamptz not null,
    versi        bigint      not null
);

create table pekerjaan_temuan (
    pekerjaan_id uuid   not null references pekerjaan,
    urut         bigint generated always as identity,
    baris        bigint not null,
    bobot        text   not null check (bobot in ('SALAH', 'PERINGATAN')),
    kolom        text   not null,
    kode         text   not null,
    dasar_hukum  text,
    fakta        jsonb  not null,
    primary key (pekerjaan_id, urut)
);
create trigger hanya_bertambah before update or delete on pekerjaan_temuan
    for each row execute function hanya_bertambah();
create trigger hanya_bertambah before update or delete on pekerjaan_berkas
    for each row execute function hanya_bertambah();
