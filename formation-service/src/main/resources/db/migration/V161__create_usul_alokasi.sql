create table usul_alokasi (
    id                    uuid primary key,
    urut                  bigint generated always as identity unique,
    tahun                 integer not null references kuota_nasional,
    versi_kuota           bigint not null,
    status                text not null check (status in ('DRAF', 'DITANDATANGANI')),
    bobot_guru            numeric(9, 4) not null check (bobot_guru > 0),
    bobot_kesehatan       numeric(9, 4) not null check (bobot_kesehatan > 0),
    bobot_dosen           numeric(9, 4) not null check (bobot_dosen > 0),
    bobot_teknis          numeric(9, 4) not null check (bobot_teknis > 0),
    bobot_pelayanan_dasar numeric(9, 4) not null check (bobot_pelayanan_dasar > 0),
    bobot_diverifikasi    numeric(9, 4) not null check (bobot_diverifikasi > 0),
    bobot_diusulkan       numeric(9, 4) not null check (bobot_diusulkan >= 0),
    bobot_kesenjangan     numeric(9, 4) not null check (bobot_kesenjangan >= 0),
    lantai_umum           integer not null check (lantai_umum >= 0),
    isi                   text,
    sha256                text check (sha256 = encode(sha256(convert_to(isi, 'UTF8')), 'hex')),
    versi                 bigint not null,
    check ((status = 'DITANDATANGANI') = (isi is not null)),
    check ((isi is null) = (sha256 is null))
);

create table usul_alokasi_kolam (
    usul_alokasi_id uuid not null references usul_alokasi,
    nomor           integer not null,
    peruntukan      text not null,
    jenis_pengadaan text,
    kategori        text,
    kuota           integer not null check (kuota >= 0),
    terbagi         integer not null check (terbagi between 0 and kuota),
    primary key (usul_alokasi_id, nomor)
);

create table baris_usul_alokasi (
    id              uuid primary key,
    urut            bigint generated always as identity unique,
    usul_alokasi_id uuid not null references usul_alokasi,
    kolam           integer not null,
    instansi        text not null references instansi,
    jenis_pengadaan text not null check (jenis_pengadaan in ('CPNS', 'PPPK')),
    kategori        text not null check (kategori in ('GURU', 'KESEHATAN', 'DOSEN', 'TEKNIS')),
    bobot           numeric not null check (bobot > 0),
    lantai          integer not null check (lantai >= 0),
    batas           integer not null check (batas >= lantai),
    kedudukan       text not null check (kedudukan in ('BEBAS', 'LANTAI', 'BATAS')),
    pembilang       numeric(60) not null,
    penyebut        numeric(60) not null check (penyebut > 0),
    bulat           integer not null,
    peringkat       integer,
    hitungan        integer not null check (hitungan between lantai and batas),
    jumlah          integer not null check (jumlah between lantai and batas),
    alasan          text,
    unique (usul_alokasi_id, instansi, jenis_pengadaan, kategori),
    foreign key (usul_alokasi_id, kolam) references usul_alokasi_kolam deferrable initially deferred
);

create table usul_alokasi_jejak (
    usul_alokasi_id uuid not null references usul_alokasi,
    nomor           integer not null,
    tindakan        text not null,
    dari            text,
    ke              text not null,
    peran           text not null,
    pelaku          text not null,
    klien           text not null,
    pada            timestamptz not null,
    alasan          text,
    dokumen         text,
    primary key (usul_alokasi_id, nomor)
);

create trigger hanya_bertambah before update or delete or truncate on usul_alokasi_jejak
    execute function hanya_bertambah();
