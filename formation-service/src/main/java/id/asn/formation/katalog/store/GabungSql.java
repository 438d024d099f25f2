package id.asn.formation.katalog.store;

import id.asn.formation.katalog.Asal;

/** The statements of a merge, in the order in which they run. */
final class GabungSql {
    private static final String COLUMNS = """
            id, sumber, referensi, tahun, instansi_kode, instansi_nama, jenis_pengadaan, kategori, jenis_kebutuhan,
            nama_kebutuhan, jabatan_kode, jabatan_nama, lokasi, pendidikan, jumlah, terbuka_disabilitas, gaji_min,
            gaji_max, jumlah_ms, isi
            """;

    /** Merges pass one by one, so that rows are numbered in the order in which they become visible. */
    static final String HOLD = "select versi from katalog_versi for update";

    static final String STAGE = """
            create temp table katalog_masuk (
                baris integer, id uuid, sumber text, referensi text, tahun integer, instansi_kode text,
                instansi_nama text, jenis_pengadaan text, kategori text, jenis_kebutuhan text, nama_kebutuhan text,
                jabatan_kode text, jabatan_nama text, lokasi text, pendidikan text, jumlah integer,
                terbuka_disabilitas boolean, gaji_min bigint, gaji_max bigint, jumlah_ms integer, isi json
            ) on commit drop;
            create temp table katalog_berubah (id uuid, urut bigint, baru boolean) on commit drop
            """;

    static final String COPY = "copy katalog_masuk (baris, " + COLUMNS + ") from stdin";

    static final String DROP_TWINS = """
            delete from katalog_masuk satu using katalog_masuk lain where satu.id = lain.id and satu.baris < lain.baris
            """;

    /** What this house announces takes the place of what others said of it before. */
    static final String EVICT = """
            delete from katalog_formasi ada using katalog_masuk masuk
            where masuk.id = ada.id and masuk.sumber = '%1$s' and ada.sumber <> '%1$s'
            """.formatted(Asal.RUMAH);

    /** An id that another source brought first. */
    static final String CLASHES = """
            delete from katalog_masuk masuk using katalog_formasi ada
            where masuk.id = ada.id and (masuk.sumber, masuk.referensi) <> (ada.sumber, ada.referensi)
            returning masuk.sumber, masuk.referensi
            """;

    static final String UPSERT = """
            with hasil as (
                insert into katalog_formasi as ada (%1$s, wilayah, diubah)
                select %3$s, coalesce(unit.wilayah, agency.wilayah), now()
                from katalog_masuk masuk
                left join katalog_letak_unit unit on unit.id = masuk.id and masuk.sumber = 'formation'
                left join katalog_letak_instansi agency on agency.instansi = masuk.instansi_kode
                order by masuk.baris
                on conflict (id) do update set
                    (%1$s, wilayah, diubah) = (%2$s, excluded.wilayah, excluded.diubah)
                where ada.isi::text <> excluded.isi::text
                returning id, urut, xmax = 0 as baru
            )
            insert into katalog_berubah select id, urut, baru from hasil
            """.formatted(COLUMNS, of("excluded"), of("masuk"));

    private static String of(String table) {
        return COLUMNS.strip().replaceAll("(\\w+)", table + ".$1");
    }

    static final String COUNTS = """
            select count(*) filter (where baru), count(*) filter (where not baru),
                (select count(*) from katalog_masuk) - count(*)
            from katalog_berubah
            """;

    static final String FORGET_QUALIFICATIONS = """
            delete from katalog_kualifikasi where formasi_id in (select id from katalog_berubah where not baru)
            """;

    static final String ADD_QUALIFICATIONS = """
            insert into katalog_kualifikasi (formasi_id, nomor, urut, tingkat, kode, nama)
            select id, nomor, urut, satu ->> 'tingkat', satu ->> 'kode', satu ->> 'nama'
            from katalog_berubah join katalog_masuk using (id),
                json_array_elements(isi -> 'kualifikasi') with ordinality as pendidikan (satu, nomor)
            """;

    static final String ADD_WORDS = """
            insert into katalog_kata
            select distinct kata
            from (
                select jabatan_nama as teks from katalog_berubah join katalog_masuk using (id)
                union select instansi_nama from katalog_berubah join katalog_masuk using (id)
                union select string_to_table(lokasi, ' | ') from katalog_berubah join katalog_masuk using (id)
                union select string_to_table(pendidikan, ' / ') from katalog_berubah join katalog_masuk using (id)
            ) semua, string_to_table(katalog_teks(teks), ' ') kata
            where length(kata) between 3 and 40
            on conflict do nothing
            """;

    /** Their qualifications go with them. */
    static final String REMOVE = "delete from katalog_formasi where id = any (?)";

    static final String COUNT = "update katalog_versi set versi = versi + 1";

    static final String UNSTAGE = "drop table katalog_masuk, katalog_berubah";

    private GabungSql() {}
}
