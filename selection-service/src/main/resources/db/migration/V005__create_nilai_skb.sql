-- Who was called to SKB by the announced SKD result, with the SKD points frozen there; and their SKB scores.
create table peserta_skb (
    tahun         int  not null,
    nomor_peserta text collate "C" not null references peserta,
    instansi      text not null,
    formasi_id    uuid not null,
    hasil_id      uuid not null,
    twk           int  not null,
    tiu           int  not null,
    tkp           int  not null,
    primary key (tahun, nomor_peserta)
);
create index peserta_skb_instansi on peserta_skb (tahun, instansi);

create table nilai_skb (
    tahun         int           not null,
    nomor_peserta text collate "C" not null references peserta,
    hadir         boolean       not null,
    nilai         numeric(5, 2) not null check (nilai between 0 and 100),
    pekerjaan_id  uuid          not null,
    primary key (tahun, nomor_peserta)
);
