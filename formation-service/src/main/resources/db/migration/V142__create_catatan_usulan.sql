-- Notes of the desk and of BKN on a usulan or one of its lines. A line that was taken out keeps its notes.
create table catatan_usulan (
    id        uuid primary key,
    urut      bigint generated always as identity unique,
    usulan_id uuid not null references usulan,
    baris_id  uuid,
    tindakan  text check (tindakan in ('KEMBALIKAN_DESK', 'KEMBALIKAN', 'TARIK')),
    kode      text references alasan_pengembalian,
    teks      text not null,
    peran     text not null,
    pelaku    text not null,
    klien     text not null,
    pada      timestamptz not null,
    check (kode is null or tindakan is not null)
);

create index catatan_usulan_usulan on catatan_usulan (usulan_id, urut);

create trigger hanya_bertambah before update or delete or truncate on catatan_usulan
    execute function hanya_bertambah();
