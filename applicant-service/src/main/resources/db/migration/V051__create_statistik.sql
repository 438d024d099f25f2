-- What every change adds to the counts, appended in its own transaction: nobody waits for anybody. A worker folds the
-- rows into the counters; a count is a counter and what is not folded yet. No key: rows are only appended and taken.
create table statistik_selisih (
    tahun      int    not null,
    instansi   text,
    formasi_id uuid,
    terdaftar  int    not null default 0,
    kursi      bigint not null default 0,
    draf       int    not null default 0,
    diajukan   int    not null default 0,
    ms         int    not null default 0,
    tms        int    not null default 0
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000);

create table statistik_formasi (
    formasi_id uuid   primary key,
    tahun      int    not null,
    instansi   text   not null,
    kursi      bigint not null,
    draf       bigint not null,
    diajukan   bigint not null,
    ms         bigint not null,
    tms        bigint not null
) with (fillfactor = 70);
create index statistik_formasi_instansi on statistik_formasi (tahun, instansi);

create table statistik_instansi (
    tahun    int    not null,
    instansi text   not null,
    kursi    bigint not null,
    draf     bigint not null,
    diajukan bigint not null,
    ms       bigint not null,
    tms      bigint not null,
    primary key (tahun, instansi)
) with (fillfactor = 70);

-- accounts by the year, in WIB, in which they were made; an account is of no agency
create table statistik_pelamar (
    tahun     int    primary key,
    terdaftar bigint not null
);

create function catat_lamaran() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        insert into statistik_selisih (tahun, instansi, formasi_id, draf, diajukan, ms, tms)
        values (old.tahun, old.instansi, old.formasi_id, -(old.status = 'DRAF')::int, -(old.status <> 'DRAF')::int,
                -(old.status = 'MS')::int, -(old.status = 'TMS')::int);
    end if;
    if tg_op <> 'DELETE' then
        insert into statistik_selisih (tahun, instansi, formasi_id, draf, diajukan, ms, tms)
        values (new.tahun, new.instansi, new.formasi_id, (new.status = 'DRAF')::int, (new.status <> 'DRAF')::int,
                (new.status = 'MS')::int, (new.status = 'TMS')::int);
    end if;
    return null;
end $$;
create trigger lamaran_dihitung after insert or delete on lamaran
    for each row execute function catat_lamaran();
create trigger lamaran_pindah_dihitung after update on lamaran
    for each row when (old.formasi_id <> new.formasi_id) execute function catat_lamaran();

-- the move that a submission makes: one row
create function catat_status() returns trigger language plpgsql as $$
begin
    insert into statistik_selisih (tahun, instansi, formasi_id, draf, diajukan, ms, tms)
    values (new.tahun, new.instansi, new.formasi_id,
            (new.status = 'DRAF')::int - (old.status = 'DRAF')::int,
            (new.status <> 'DRAF')::int - (old.status <> 'DRAF')::int,
            (new.status = 'MS')::int - (old.status = 'MS')::int,
            (new.status = 'TMS')::int - (old.status = 'TMS')::int);
    return null;
end $$;
create trigger lamaran_status_dihitung after update on lamaran
    for each row when (old.status <> new.status and old.formasi_id = new.formasi_id) execute function catat_status();

create function tahun_wib(pada timestamptz) returns int language sql stable as $$
    select extract(year from pada at time zone 'Asia/Jakarta')::int
$$;

-- an erased account was made all the same; the same person's return counts in the year of the return
create function catat_pelamar() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        insert into statistik_selisih (tahun, terdaftar) values (tahun_wib(old.didaftarkan_pada), -1);
    end if;
    insert into statistik_selisih (tahun, terdaftar) values (tahun_wib(new.didaftarkan_pada), 1);
    return null;
end $$;
create trigger pelamar_dihitung after insert on pelamar for each row execute function catat_pelamar();
create trigger pelamar_kembali_dihitung after update on pelamar
    for each row when (old.didaftarkan_pada <> new.didaftarkan_pada) execute function catat_pelamar();

create function catat_kursi() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        insert into statistik_selisih (tahun, instansi, formasi_id, kursi)
        values (old.tahun, old.instansi, old.id, -old.jumlah);
    end if;
    if tg_op <> 'DELETE' then
        insert into statistik_selisih (tahun, instansi, formasi_id, kursi)
        values (new.tahun, new.instansi, new.id, new.jumlah);
    end if;
    return null;
end $$;
create trigger formasi_dihitung after insert or delete on formasi
    for each row execute function catat_kursi();
create trigger formasi_berubah_dihitung after update on formasi
    for each row when ((old.tahun, old.instansi, old.jumlah) is distinct from (new.tahun, new.instansi, new.jumlah))
    execute function catat_kursi();

-- what stood before there were counts
insert into statistik_selisih (tahun, instansi, formasi_id, kursi) select tahun, instansi, id, jumlah from formasi;
insert into statistik_selisih (tahun, instansi, formasi_id, draf, diajukan, ms, tms)
select tahun, instansi, formasi_id, count(*) filter (where status = 'DRAF'), count(*) filter (where status <> 'DRAF'),
       count(*) filter (where status = 'MS'), count(*) filter (where status = 'TMS')
  from lamaran group by tahun, instansi, formasi_id;
insert into statistik_selisih (tahun, terdaftar)
select tahun_wib(didaftarkan_pada), count(*) from pelamar group by 1;
