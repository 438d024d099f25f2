create table kartu (
    id    uuid   primary key,
    judul text   not null constraint kartu_judul_unik unique,
    versi bigint not null
);
