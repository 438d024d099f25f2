-- How long a step of a usulan may take. A newer row supersedes an older one; none is changed.
create table tenggat_usulan (
    urut          bigint generated always as identity primary key,
    status        text not null check (status in (
        'DRAF', 'DESK', 'KONSOLIDASI', 'DIUSULKAN', 'BERPERTEK', 'BERPENDAPAT')),
    berlaku_sejak date not null,
    akhir_bulan   integer check (akhir_bulan between 1 and 12),
    selisih_tahun integer check (selisih_tahun in (-1, 0)),
    hari          integer not null check (hari between 1 and 366),
    sumber        text not null,
    keraguan      text,
    unique (status, berlaku_sejak),
    check ((akhir_bulan is null) = (selisih_tahun is null))
);

create trigger hanya_bertambah before update or delete or truncate on tenggat_usulan
    execute function hanya_bertambah();

insert into tenggat_usulan (status, berlaku_sejak, akhir_bulan, selisih_tahun, hari, sumber, keraguan)
values
    ('DRAF', '2018-01-01', 3, -1, 30, 'Peraturan BKN 9/2022', 'Lamanya hari tidak bersumber; ditaksir.'),
    ('DESK', '2018-01-01', 3, -1, 14, 'Peraturan BKN 9/2022', 'Lamanya hari tidak bersumber; ditaksir.'),
    ('KONSOLIDASI', '2018-01-01', 3, -1, 14, 'Peraturan BKN 9/2022', 'Lamanya hari tidak bersumber; ditaksir.'),
    ('DIUSULKAN', '2018-01-01', 7, -1, 30, 'PP 11/2017 jo. PP 17/2020 ps. 5-15', 'Lamanya hari tidak bersumber; ditaksir.'),
    ('BERPERTEK', '2018-01-01', 5, -1, 30, 'PP 11/2017 jo. PP 17/2020 ps. 5-15', 'Lamanya hari tidak bersumber; ditaksir.'),
    ('BERPENDAPAT', '2018-01-01', 5, 0, 30, 'PP 11/2017 jo. PP 17/2020 ps. 5-15', 'Lamanya hari tidak bersumber; ditaksir.');

alter table usulan add column tenggat timestamptz;

-- What waits already has its days from the move that brought it where it stands.
update usulan set tenggat = (
    select greatest(
        (make_date(usulan.tahun + t.selisih_tahun, t.akhir_bulan, 1) + interval '1 month' - interval '1 second')
            at time zone 'Asia/Jakarta',
        (date_trunc('day', j.pada at time zone 'Asia/Jakarta') + (t.hari + 1) * interval '1 day' - interval '1 second')
            at time zone 'Asia/Jakarta')
    from tenggat_usulan t, usulan_jejak j
    where t.status = usulan.status and j.usulan_id = usulan.id and j.ke is distinct from j.dari
    order by j.nomor desc limit 1);

create index usulan_tenggat on usulan (tenggat) where tenggat is not null;
