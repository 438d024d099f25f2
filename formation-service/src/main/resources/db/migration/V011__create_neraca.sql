create table neraca_rekening (
    formasi_id      uuid primary key,
    tahun           integer not null,
    instansi        text not null references instansi,
    jenis_pengadaan text not null check (jenis_pengadaan in ('CPNS', 'PPPK')),
    kategori        text not null check (kategori in ('GURU', 'KESEHATAN', 'DOSEN', 'TEKNIS'))
);

create index neraca_rekening_tahun on neraca_rekening (tahun, instansi);

create table neraca_saldo (
    formasi_id uuid not null references neraca_rekening,
    akun       text not null check (akun in (
        'LUAR', 'DIUSULKAN', 'DICORET', 'DIVERIFIKASI', 'DITETAPKAN', 'DIUMUMKAN', 'TERISI', 'LOWONG')),
    saldo      bigint not null,
    primary key (formasi_id, akun),
    constraint neraca_saldo_cukup check (akun = 'LUAR' or saldo >= 0)
);

create table neraca_entri (
    nomor      bigint generated always as identity primary key,
    formasi_id uuid not null references neraca_rekening,
    dari       text not null,
    ke         text not null,
    jumlah     integer not null check (jumlah > 0),
    sebab      text not null check (sebab in ('USUL', 'TARIK', 'PERTEK', 'TOLAK', 'TETAPKAN', 'UMUMKAN', 'ISI')),
    rujukan    text not null,
    pada       timestamptz not null,
    check (dari <> ke),
    unique (formasi_id, sebab, rujukan, dari, ke)
);

-- Balances follow the entries here, and nowhere else: whoever posts, posts both sides.
create function bukukan() returns trigger language plpgsql as $$
begin
    insert into neraca_saldo (formasi_id, akun, saldo)
        select new.formasi_id, akun, 0 from unnest(array[new.dari, new.ke]) akun
        on conflict do nothing;
    update neraca_saldo set saldo = saldo - new.jumlah where formasi_id = new.formasi_id and akun = new.dari;
    update neraca_saldo set saldo = saldo + new.jumlah where formasi_id = new.formasi_id and akun = new.ke;
    return null;
end
$$;

create trigger bukukan after insert on neraca_entri for each row execute function bukukan();

create trigger hanya_bertambah before update or delete or truncate on neraca_entri
    execute function hanya_bertambah();
