-- Which stamps the documents of a year may bear, from when on, and why; only added to.
create table kebijakan_meterai (
    urut            bigint      generated always as identity primary key,
    tahun           int         not null,
    jenis           text        not null check (jenis in ('PAS_FOTO', 'SWAFOTO', 'KTP', 'SURAT_LAMARAN', 'IJAZAH',
                                                          'TRANSKRIP', 'SURAT_PERNYATAAN')),
    aturan          text        not null check (aturan in ('TANPA', 'ELEKTRONIK', 'TEMPEL', 'KEDUANYA')),
    berlaku_sejak   timestamptz not null,
    alasan          text        not null,
    ditetapkan_pada timestamptz not null,
    oleh            text        not null,
    lewat           text        not null
);
create index kebijakan_meterai_tahun on kebijakan_meterai (tahun, berlaku_sejak, urut);
create function tolak_ubah_kebijakan_meterai() returns trigger language plpgsql as $$
begin
    raise exception 'kebijakan meterai hanya dapat ditambah';
end $$;
create trigger kebijakan_meterai_tetap before update or delete on kebijakan_meterai
    for each row execute function tolak_ubah_kebijakan_meterai();
