-- which parts of an account were corrected, by whom and when; never what stood there
create table pelamar_perubahan (
    urut       bigint      generated always as identity primary key,
    pelamar_id uuid        not null references pelamar,
    bagian     text[]      not null check (cardinality(bagian) > 0 and bagian <@ array
                               ['NAMA', 'TANGGAL_LAHIR', 'JENIS_KELAMIN', 'KONTAK', 'PENDIDIKAN', 'FAKTA_KHUSUS',
                                'BUKTI_KHUSUS', 'STR', 'SERTIFIKAT', 'PENGALAMAN', 'NON_ASN']),
    oleh       text        not null,
    lewat      text        not null,
    pada       timestamptz not null default now()
);
create index pelamar_perubahan_pelamar on pelamar_perubahan (pelamar_id, urut);

create function tolak_ubah_perubahan() returns trigger language plpgsql as $$
begin
    raise exception 'catatan perubahan hanya dapat ditambah';
end $$;
create trigger pelamar_perubahan_tetap before update or delete on pelamar_perubahan
    for each row execute function tolak_ubah_perubahan();
