-- What a signed proposal allots; of one year the latest holds.
create table batas_nasional (
    urut            bigint generated always as identity,
    usul_alokasi_id uuid not null references usul_alokasi,
    tahun           integer not null,
    instansi        text not null references instansi,
    jenis_pengadaan text not null check (jenis_pengadaan in ('CPNS', 'PPPK')),
    kategori        text not null check (kategori in ('GURU', 'KESEHATAN', 'DOSEN', 'TEKNIS')),
    jumlah          integer not null check (jumlah >= 0),
    primary key (usul_alokasi_id, instansi, jenis_pengadaan, kategori)
);

create index batas_nasional_tahun on batas_nasional (tahun, urut);

create trigger hanya_bertambah before update or delete or truncate on batas_nasional
    execute function hanya_bertambah();
