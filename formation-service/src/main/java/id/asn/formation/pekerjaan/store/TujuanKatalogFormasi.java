package id.asn.formation.pekerjaan.store;

import id.asn.formation.katalog.NamaKebutuhan;
import id.asn.formation.pekerjaan.Bentuk;
import id.asn.formation.pekerjaan.Bobot;
import id.asn.formation.pekerjaan.Kolom;
import id.asn.formation.pekerjaan.Pekerjaan;
import id.asn.platform.problem.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Formasi of a published catalogue, one row each; {@code formasi_id} is the row's reference at its source. */
@ApplicationScoped
class TujuanKatalogFormasi implements TujuanSekaligus {
    /** No rule bounds the pay that is printed; these two only say what is worth a second look. */
    private static final String JANGGAL = "masuk.gaji_min < 1000000 or masuk.gaji_max > 10 * masuk.gaji_min";

    private static final String TERDAFTAR = """
            left join (
                select distinct on (upper(nama)) upper(nama) as huruf, kode, nama from instansi order by upper(nama), kode
            ) terdaftar on terdaftar.huruf = upper(masuk.instansi)
            left join (
                select upper(instansi) as huruf, min(instansi) as nama from masuk group by upper(instansi)
            ) tertulis on tertulis.huruf = upper(masuk.instansi)
            """;
    private static final String NAMA = "coalesce(terdaftar.nama, tertulis.nama)";

    private static final String BARU = """
            excluded.tahun, excluded.instansi_kode, excluded.instansi, excluded.jenis_pengadaan,
            excluded.jenis_formasi, excluded.jenis_kebutuhan, excluded.jabatan, excluded.lokasi, excluded.jumlah,
            excluded.disabilitas, excluded.gaji_min, excluded.gaji_max, excluded.asli
            """;

    private final KatalogTitipan titipan;

    TujuanKatalogFormasi(KatalogTitipan titipan) {
        this.titipan = titipan;
    }

    @Override
    public String nama() {
        return "katalog-formasi";
    }

    @Override
    public Set<String> peran() {
        return Set.of("bkn", "panselnas");
    }

    @Override
    public boolean perTahun() {
        return true;
    }

    @Override
    public List<Kolom> kolom() {
        return List.of(
                Kolom.wajib("formasi_id", Bentuk.KODE).atau("referensi").sampai(64),
                Kolom.wajib("instansi", Bentuk.TEKS),
                Kolom.wajib("jenis_pengadaan", Bentuk.KODE).salahSatu(List.of("CPNS", "PPPK")),
                Kolom.wajib("jenis_formasi", Bentuk.TEKS).salahSatu(NamaKebutuhan.semua()),
                Kolom.wajib("jabatan", Bentuk.TEKS),
                Kolom.wajib("lokasi", Bentuk.TEKS).sampai(500),
                Kolom.wajib("jumlah", Bentuk.BILANGAN),
                Kolom.wajib("boleh_disabilitas", Bentuk.YA),
                Kolom.wajib("gaji_min", Bentuk.BILANGAN),
                Kolom.wajib("gaji_max", Bentuk.BILANGAN));
    }

    @Override
    public List<String> kunci() {
        return List.of("formasi_id");
    }

    @Override
    public List<Pemeriksaan> pemeriksaan() {
        return List.of(
                new Pemeriksaan(
                        Bobot.SALAH,
                        Finding.of("jumlah", "jumlah-di-luar-batas"),
                        "where masuk.jumlah not between 1 and 100000",
                        "jsonb_build_object('jumlah', masuk.jumlah)"),
                new Pemeriksaan(
                        Bobot.SALAH,
                        Finding.of("gaji_max", "gaji-terbalik"),
                        "where masuk.gaji_max < masuk.gaji_min or masuk.gaji_min < 0",
                        "jsonb_build_object('gaji_min', masuk.gaji_min, 'gaji_max', masuk.gaji_max)"),
                milikLain(),
                new Pemeriksaan(
                        Bobot.PERINGATAN,
                        Finding.of("gaji_min", "gaji-janggal"),
                        "where " + JANGGAL,
                        "jsonb_build_object('gaji_min', masuk.gaji_min, 'gaji_max', masuk.gaji_max)"),
                instansi("instansi-tidak-terdaftar", "where terdaftar.kode is null"),
                instansi("instansi-beda-huruf", "where masuk.instansi <> " + NAMA));
    }

    private static Pemeriksaan milikLain() {
        return new Pemeriksaan(
                Bobot.SALAH,
                Finding.of("formasi_id", "formasi-milik-sumber-lain"),
                """
                join katalog_formasi ada on ada.id = case when masuk.formasi_id ~*
                    '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then cast(masuk.formasi_id as uuid) end
                where (ada.sumber, ada.referensi) <> (masuk.sumber, masuk.formasi_id)
                """,
                "jsonb_build_object('sumber', ada.sumber)");
    }

    private static Pemeriksaan instansi(String kode, String where) {
        Finding pola = kode.equals("instansi-beda-huruf")
                ? Finding.of("instansi", "instansi-beda-huruf")
                : Finding.of("instansi", "instansi-tidak-terdaftar");
        String fakta = "jsonb_build_object('instansi', masuk.instansi, 'nama', " + NAMA + ")";
        return new Pemeriksaan(Bobot.PERINGATAN, pola, TERDAFTAR + where, fakta);
    }

    @Override
    public String gabung() {
        String kebutuhan = Arrays.stream(NamaKebutuhan.values())
                .map(one -> "('" + one.tertulis() + "', '" + one.jenis() + "')")
                .collect(Collectors.joining(", "));
        return """
                insert into katalog_titipan_formasi as ada (sumber, referensi, tahun, instansi_kode, instansi,
                    jenis_pengadaan, jenis_formasi, jenis_kebutuhan, jabatan, lokasi, jumlah, disabilitas, gaji_min,
                    gaji_max, asli)
                select masuk.sumber, masuk.formasi_id, masuk.tahun, terdaftar.kode, %1$s, jenis_pengadaan, jenis_formasi,
                    kebutuhan.jenis, jabatan, lokasi, jumlah, boleh_disabilitas, gaji_min, gaji_max,
                    case when masuk.instansi = %1$s then asli else jsonb_build_object('instansi', masuk.instansi)
                        || coalesce(asli, '{}') end
                from masuk %2$s
                join (values %3$s) kebutuhan (nama, jenis) on kebutuhan.nama = masuk.jenis_formasi
                on conflict (sumber, referensi) do update set
                    (tahun, instansi_kode, instansi, jenis_pengadaan, jenis_formasi, jenis_kebutuhan, jabatan, lokasi,
                        jumlah, disabilitas, gaji_min, gaji_max, asli)
                    = (%4$s)
                where (ada.tahun, ada.instansi_kode, ada.instansi, ada.jenis_pengadaan, ada.jenis_formasi,
                    ada.jenis_kebutuhan, ada.jabatan, ada.lokasi, ada.jumlah, ada.disabilitas, ada.gaji_min, ada.gaji_max,
                    ada.asli) is distinct from (%4$s)
                returning ada.referensi as kunci, (ada.xmax = 0) as baru
                """.formatted(NAMA, TERDAFTAR, kebutuhan, BARU);
    }

    @Override
    public void lanjutkan(Pekerjaan pekerjaan) {
        titipan.susun(pekerjaan.kiriman().sumber());
    }
}
