create table alokasi (
    id                uuid primary key,
    instansi          text not null references instansi,
    tahun             integer not null,
    jenis_pengadaan   text not null check (jenis_pengadaan in ('CPNS', 'PPPK')),
    kategori          text not null check (kategori in ('GURU', 'KESEHATAN', 'DOSEN', 'TEKNIS')),
    jumlah            integer not null check (jumlah >= 0),
    nomor_keputusan   text not null,
    tanggal_keputusan date not null,
    unique (instansi, tahun, jenis_pengadaan, kategori)
);

create trigger hanya_bertambah before update or delete or truncate on alokasi
    execute function hanya_bertambah();
