-- What BKN's pertek states, as the data said when it was given.
create table pertek_usulan (
    usulan_id        uuid primary key references usulan,
    dokumen          text,
    tersedia         bigint not null check (tersedia >= 0),
    dibutuhkan       bigint not null check (dibutuhkan >= 0),
    bup              bigint not null check (bup >= 0),
    kontrak_berakhir bigint not null check (kontrak_berakhir >= 0),
    diusulkan        bigint not null check (diusulkan >= 0),
    diverifikasi     bigint not null check (diverifikasi between 0 and diusulkan),
    pelaku           text not null,
    klien            text not null,
    pada             timestamptz not null
);

create trigger hanya_bertambah before update or delete or truncate on pertek_usulan
    execute function hanya_bertambah();
