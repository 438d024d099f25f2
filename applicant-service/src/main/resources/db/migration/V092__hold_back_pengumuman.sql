-- An announcement that could not be told at its instant: since when, and what is missing in words for the officer.
alter table pengumuman_administrasi
    add column tertahan_sejak timestamptz,
    add constraint pengumuman_tertahan_hanya_terjadwal check (tertahan_sejak is null or status = 'DIJADWALKAN');
create table pengumuman_administrasi_sebab (
    pengumuman_id uuid not null references pengumuman_administrasi,
    nomor         int  not null,
    kode          text not null,
    pesan         text not null,
    primary key (pengumuman_id, nomor)
);
