-- What the neighbours will be told of an announcement's participants, kept back until all of it is told at once.
create table pengumuman_administrasi_kejadian (
    pengumuman_id uuid   not null references pengumuman_administrasi,
    urut          bigint not null,
    jenis         text   not null,
    subjek        text   not null,
    data          json   not null,
    primary key (pengumuman_id, urut)
);
