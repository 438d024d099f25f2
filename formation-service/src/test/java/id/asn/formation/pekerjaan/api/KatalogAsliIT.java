package id.asn.formation.pekerjaan.api;

import static id.asn.formation.pekerjaan.Unggahan.dengan;
import static id.asn.formation.pekerjaan.Unggahan.selesai;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The published catalogue of 2024, whole, with every anomaly that is in it. */
@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KatalogAsliIT {
    private static final String SUMBER = "sscasn-2024";

    @Inject
    AgroalDataSource database;

    private static JsonPath impor(String tujuan, String berkas) throws IOException {
        Path file = folder().resolve(berkas);
        if (!Files.exists(file)) {
            System.out.println(file + " is not here; the real catalogue is not imported");
        }
        assumeTrue(Files.exists(file));
        return selesai(dengan("text/csv")
                .queryParam("sumber", SUMBER)
                .queryParam("tahun", 2024)
                .body(bytes(file))
                .post("/v1/impor/{tujuan}", tujuan));
    }

    private static Path folder() {
        String shared = System.getenv("ASN_SHARED");
        return (shared == null ? Path.of(System.getProperty("asn.root", ".."), "../shared") : Path.of(shared))
                .resolve("data");
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
            return plain.readAllBytes();
        }
    }

    private static Map<String, Integer> temuan(JsonPath job) {
        Map<String, Integer> found = new TreeMap<>();
        job.<Map<String, Object>>getList("temuan")
                .forEach(one -> found.put((String) one.get("kode"), (Integer) one.get("jumlah")));
        return found;
    }

    private long ask(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Rows whose education the list has under several codes; other tests register educations too, some by the same name. */
    private int berkodeBanyak() throws SQLException {
        return Math.toIntExact(ask("select count(*) from katalog_titipan_kualifikasi k where sumber = 'sscasn-2024'"
                + " and (select count(*) from pendidikan p where upper(p.nama) = upper(k.program_studi)) > 1"));
    }

    @Test
    @Order(1)
    void the_lists_that_the_catalogue_refers_to_come_first() throws IOException {
        JsonPath instansi = impor("instansi", "instansi.csv");
        assertEquals(631, instansi.getInt("dibaca"), instansi.prettify());
        assertEquals(0, instansi.getInt("ditolak"), instansi.prettify());
        assertEquals(Map.of("spasi-tepi", 7, "bentuk-tidak-disebut", 2), temuan(instansi));
        JsonPath pendidikan = impor("pendidikan", "pendidikan.csv");
        assertEquals(2335, pendidikan.getInt("dibaca"), pendidikan.prettify());
        assertEquals(0, pendidikan.getInt("ditolak"), pendidikan.prettify());
        assertEquals(
                Map.of("tingkat-tidak-terbaca", 16, "tanda-tak-terlihat", 3, "spasi-ganda", 1, "spasi-tepi", 1),
                temuan(pendidikan));
    }

    @Test
    @Order(2)
    void every_qualification_comes_in_and_those_that_no_list_knows_are_told() throws IOException, SQLException {
        JsonPath job = impor("katalog-kualifikasi", "sscasn-2024-cpns-kualifikasi.csv.gz");
        assertEquals(36_725, job.getInt("baru"), job.prettify());
        assertEquals(0, job.getInt("ditolak"));
        Map<String, Integer> temuan = temuan(job);
        assertEquals(24_528, temuan.get("pendidikan-tidak-dikenal"));
        assertEquals(berkodeBanyak(), temuan.get("pendidikan-berkode-banyak"), temuan.toString());
        assertEquals(19, temuan.get("spasi-tepi"));
        assertEquals(1, temuan.get("formasi-menunggu"));
    }

    @Test
    @Order(3)
    void every_formasi_comes_in_with_its_seats_and_its_original_words() throws IOException, SQLException {
        JsonPath job = impor("katalog-formasi", "sscasn-2024-cpns-formasi.csv.gz");
        assertEquals(8_551, job.getInt("baru"), job.prettify());
        assertEquals(0, job.getInt("ditolak"));
        assertEquals(
                Map.of("spasi-ganda", 366, "spasi-tepi", 64, "tanda-tak-terlihat", 23, "gaji-janggal", 93),
                temuan(job));
        assertEquals(33_251, ask("select sum(jumlah) from katalog_formasi where sumber = 'sscasn-2024'"));
        assertEquals(
                36_725,
                ask("select count(*) from katalog_kualifikasi k join katalog_formasi f on f.id = k.formasi_id"
                        + " where sumber = 'sscasn-2024'"));
        assertEquals(
                0, ask("select count(*) from katalog_formasi where sumber = 'sscasn-2024' and instansi_kode is null"));
        assertEquals(64, ask("select count(*) from katalog_titipan_formasi where asli ->> 'instansi' like '% '"));
        assertEquals(366, ask("select count(*) from katalog_titipan_formasi where asli ->> 'lokasi' like '%  %'"));
    }

    @Test
    @Order(4)
    void importing_it_again_changes_nothing() throws IOException, SQLException {
        long before = ask("select versi from katalog_versi");
        assertEquals(
                8_551,
                impor("katalog-formasi", "sscasn-2024-cpns-formasi.csv.gz").getInt("tetap"));
        JsonPath again = impor("katalog-kualifikasi", "sscasn-2024-cpns-kualifikasi.csv.gz");
        assertEquals(36_725, again.getInt("tetap"), again.prettify());
        assertEquals(before, ask("select versi from katalog_versi"));
    }
}
