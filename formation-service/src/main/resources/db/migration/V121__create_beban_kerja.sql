create table beban_kerja (
    id           uuid primary key,
    urut         bigint generated always as identity unique,
    tahun        integer not null check (tahun between 2018 and 2100),
    instansi     text not null references instansi,
    unit_id      uuid not null references unit_kerja,
    jabatan_kode text not null references jabatan,
    pendekatan   text not null check (pendekatan in ('HASIL_KERJA', 'OBJEK_KERJA', 'PERALATAN_KERJA', 'TUGAS_PER_TUGAS')),
    wajib        boolean not null,
    wke_menit    integer not null check (wke_menit > 0),
    pembulatan   text not null check (pembulatan in ('HALF_UP', 'CEIL', 'FLOOR')),
    hasil_bagi   numeric(12, 4) not null check (hasil_bagi >= 0),
    kebutuhan    integer not null check (kebutuhan >= 0),
    versi        bigint not null,
    unique (tahun, unit_id, jabatan_kode)
);

create index beban_kerja_instansi on beban_kerja (instansi, tahun, urut);

create table beban_kerja_tugas (
    beban_kerja_id uuid not null references beban_kerja,
    nomor          integer not null,
    uraian         text not null,
    satuan         text not null,
    volume         numeric(14, 4) not null check (volume > 0),
    menit          numeric(14, 4) check (menit > 0),
    rasio          numeric(14, 4) check (rasio > 0),
    primary key (beban_kerja_id, nomor),
    check ((menit is null) <> (rasio is null))
);
