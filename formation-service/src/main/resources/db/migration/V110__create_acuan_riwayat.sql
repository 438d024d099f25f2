-- What was ever said of a thing that others refer to: every state, from which day it holds, and when it was recorded.
create table acuan_riwayat (
    nomor          bigint generated always as identity primary key,
    jenis          text not null check (jenis in ('instansi', 'jabatan', 'pendidikan')),
    kode           text not null,
    berlaku_sejak  date,
    berlaku_sampai date,
    dicatat_pada   timestamptz not null,
    isi            jsonb not null
);

create index acuan_riwayat_kode on acuan_riwayat (jenis, kode, nomor);

create trigger hanya_bertambah before update or delete on acuan_riwayat
    for each row execute function hanya_bertambah();

-- One statement, one insert, whether a form changed one row or a file thousands.
create function catat_riwayat() returns trigger language plpgsql as $$
begin
    insert into acuan_riwayat (jenis, kode, berlaku_sejak, berlaku_sampai, dicatat_pada, isi)
    select tg_table_name, kode, berlaku_sejak, berlaku_sampai, now(), to_jsonb(baru) from baru;
    return null;
end
$$;
