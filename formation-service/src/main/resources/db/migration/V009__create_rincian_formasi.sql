create table rincian_formasi (
    id              uuid primary key,
    urut            bigint generated always as identity unique,
    usulan_id       uuid not null unique references usulan,
    instansi        text not null references instansi,
    tahun           integer not null,
    status          text not null check (status in ('DRAF', 'DIAJUKAN', 'DIVERIFIKASI', 'DITETAPKAN', 'DIUMUMKAN')),
    nomor_keputusan text,
    versi           bigint not null,
    check ((status in ('DITETAPKAN', 'DIUMUMKAN')) = (nomor_keputusan is not null))
);

create table rincian_formasi_jejak (
    rincian_formasi_id uuid not null references rincian_formasi,
    nomor              integer not null,
    tindakan           text not null,
    dari               text,
    ke                 text not null,
    peran              text not null,
    pelaku             text not null,
    klien              text not null,
    pada               timestamptz not null,
    alasan             text,
    dokumen            text,
    primary key (rincian_formasi_id, nomor)
);

create trigger hanya_bertambah before update or delete or truncate on rincian_formasi_jejak
    execute function hanya_bertambah();

create table formasi (
    id                 uuid primary key references rincian_usulan,
    urut               bigint generated always as identity unique,
    rincian_formasi_id uuid not null references rincian_formasi,
    jumlah             integer not null check (jumlah >= 0)
);

create index formasi_rincian on formasi (rincian_formasi_id);
