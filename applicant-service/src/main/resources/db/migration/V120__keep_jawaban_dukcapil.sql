-- what the civil registry answered, one row for each answer that counted; a later check overwrites no earlier one
create table pemeriksaan_nik_jawaban (
    urut       bigint      generated always as identity primary key,
    pelamar_id uuid        not null references pelamar,
    giliran    int         not null,
    hasil      text        not null check (hasil in ('COCOK', 'TIDAK_COCOK', 'TIDAK_DITEMUKAN')),
    berbeda    text[]      not null check (berbeda <@ array['nama', 'tanggal_lahir', 'nomor_kk']),
    pada       timestamptz not null,
    unique (pelamar_id, giliran),
    check ((hasil = 'TIDAK_COCOK') = (cardinality(berbeda) > 0))
);
create index pemeriksaan_nik_jawaban_dilihat on pemeriksaan_nik_jawaban (urut) where hasil <> 'COCOK';
insert into pemeriksaan_nik_jawaban (pelamar_id, giliran, hasil, berbeda, pada)
select pelamar_id, giliran, hasil, berbeda, sejak from pemeriksaan_nik
 where hasil in ('COCOK', 'TIDAK_COCOK', 'TIDAK_DITEMUKAN') order by sejak;

create function tolak_ubah_jawaban_dukcapil() returns trigger language plpgsql as $$
begin
    raise exception 'catatan jawaban Dukcapil hanya dapat ditambah';
end $$;
create trigger pemeriksaan_nik_jawaban_tetap before update or delete on pemeriksaan_nik_jawaban
    for each row execute function tolak_ubah_jawaban_dukcapil();
