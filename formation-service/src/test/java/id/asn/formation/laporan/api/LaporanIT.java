package id.asn.formation.laporan.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import id.asn.formation.Kota;
import id.asn.platform.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class LaporanIT {
    private static final String ANNEX = "/v1/rincian-formasi/{id}/keputusan/lampiran";
    private static final String PLACES = "/v1/laporan/kebutuhan-per-kecamatan?tahun=2025";

    private static Response as(Kota kota, String accept, String path, Object... params) {
        return kota.as("bkpsdm").accept(accept).get(path, params);
    }

    private static String text(byte[] pdf) throws IOException {
        PdfReader reader = new PdfReader(pdf);
        return new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s+", "");
    }

    @Test
    void the_annex_says_the_same_in_every_form() throws IOException {
        Kota kota = Kota.baru();
        String rincian = kota.rincianDitetapkan(120, 34);
        inJson(kota, rincian);
        inCsv(kota, rincian);
        String pdf = text(bytes(kota, Bentuk.PDF, rincian));
        assertTrue(pdf.contains("JUMLAHSELURUHNYA154"));
        assertTrue(pdf.contains("PEMERINTAHKOTA" + kota.kode));
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(bytes(kota, Bentuk.XLSX, rincian)))) {
            assertTrue(book.getFirstSheet().read().stream()
                    .anyMatch(row -> row.getCellText(0).equals("Jumlah seluruhnya")));
        }
    }

    private static void inJson(Kota kota, String rincian) {
        var decree = kota.as("opd").get("/v1/rincian-formasi/{id}/keputusan", rincian);
        kota.as("opd")
                .get(ANNEX, rincian)
                .then()
                .statusCode(200)
                .body("jumlah[6]", equalTo(154))
                .body("kelompok[0].judul", equalTo("CPNS TENAGA TEKNIS"))
                .body("kepala", hasItem("TANGGAL: 5 Maret 2024"))
                .body("catatan[0]", equalTo("SHA-256 isi keputusan: " + decree.path("sha256")));
    }

    private static void inCsv(Kota kota, String rincian) {
        String csv = as(kota, Bentuk.CSV, ANNEX, rincian)
                .then()
                .statusCode(200)
                .contentType(Bentuk.CSV)
                .header("Content-Disposition", "attachment; filename=\"lampiran-keputusan-2024.csv\"")
                .extract()
                .asString();
        assertEquals(3, csv.split("\r\n").length);
    }

    private static byte[] bytes(Kota kota, String form, String rincian) {
        return as(kota, form, ANNEX, rincian).then().statusCode(200).extract().asByteArray();
    }

    @Test
    void who_cannot_say_what_is_accepted_says_it_by_the_ending() {
        Kota kota = Kota.baru();
        String rincian = kota.rincianDitetapkan(3);
        for (var form : Map.of("pdf", Bentuk.PDF, "csv", Bentuk.CSV, "xlsx", Bentuk.XLSX)
                .entrySet()) {
            given().auth()
                    .oauth2(Tokens.of("opd", kota.kode))
                    .get(ANNEX + "." + form.getKey(), rincian)
                    .then()
                    .statusCode(200)
                    .contentType(form.getValue());
        }
        given().get(ANNEX + ".pdf", rincian).then().statusCode(401);
    }

    @Test
    void everybody_reads_what_is_announced_and_nothing_before() throws IOException {
        Kota kota = Kota.baru();
        String path = "/v1/laporan/pengumuman-formasi?tahun=2024&instansi=" + kota.kode;
        Kota.publik().get(path).then().statusCode(404);
        kota.diumumkan(2, 5);
        Kota.publik()
                .get(path)
                .then()
                .statusCode(200)
                .body("jumlah[6]", equalTo(7))
                .body("catatan[0]", startsWith("Dasar: Kepmen "));
        byte[] pdf = Kota.publik()
                .accept(Bentuk.PDF)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertTrue(text(pdf).contains("PENGUMUMANFORMASIPEGAWAIAPARATURSIPILNEGARA"));
    }

    @Test
    void seats_are_counted_and_drawn_for_the_agency_or_the_country() {
        Kota kota = Kota.baru();
        kota.ditetapkan(4, 6);
        String path = "/v1/laporan/kursi-menurut-kategori?tahun=2024";
        as(kota, "application/json", path).then().statusCode(200).body("jumlah", equalTo(Arrays.asList(null, 6, 6, 4)));
        as(kota, Bentuk.SVG, path)
                .then()
                .statusCode(200)
                .contentType(Bentuk.SVG)
                .body(containsString("CPNS TENAGA TEKNIS: DIUSULKAN 6, DIVERIFIKASI 6, DITETAPKAN 4"));
        kota.as("panrb").get(path).then().statusCode(200).body("judul[1]", equalTo("SELURUH INSTANSI"));
        as(kota, "application/json", path + "&instansi=0000").then().statusCode(404);
    }

    /** Three nurses are needed in each of two kecamatan; all but one sit in the first. */
    private static Kota uneven() {
        Kota kota = Kota.baru();
        for (String place : List.of("Pahandut", "Rakumpit")) {
            String unit = "PKM-" + place.charAt(0);
            kota.unit(unit, Map.of("nama", "Puskesmas " + place, "kecamatan", place))
                    .then()
                    .statusCode(200);
            String post = "/v1/kebutuhan/2025/unit/" + unit + "/jabatan/" + kota.jabatan;
            var work = Map.of("uraian", "Melayani", "satuan", "menit", "volume", "1", "menit", "225000");
            kota.as("opd")
                    .body(Map.of("pendekatan", "HASIL_KERJA", "tugas", List.of(work)))
                    .put(post)
                    .then()
                    .statusCode(200);
            int staff = place.equals("Pahandut") ? 5 : 1;
            kota.as("bkpsdm")
                    .body(Map.of("pegawai", List.of(Map.of("jenis", "PNS", "jumlah", staff))))
                    .put(post + "/bezetting")
                    .then()
                    .statusCode(200);
        }
        return kota;
    }

    @Test
    void a_kecamatan_is_short_although_the_city_is_not() {
        Kota kota = uneven();
        as(kota, "application/json", PLACES)
                .then()
                .statusCode(200)
                .body("kelompok[0].baris", equalTo(List.of(List.of("Pahandut", 3, 5, 0), List.of("Rakumpit", 3, 1, 2))))
                .body("jumlah", equalTo(Arrays.asList(null, 6, 6, 2)));
        as(kota, Bentuk.SVG, PLACES)
                .then()
                .statusCode(200)
                .body(containsString("<title id=\"judul\">KEBUTUHAN DAN PEGAWAI MENURUT KECAMATAN"))
                .body(containsString("Rakumpit: KEBUTUHAN 3, BEZETTING 1, LOWONG 2"));
        as(kota, Bentuk.CSV, PLACES)
                .then()
                .body(equalTo("kecamatan,kebutuhan,bezetting,lowong\r\nPahandut,3,5,0\r\nRakumpit,3,1,2\r\n"));
    }

    @Test
    void five_years_are_told_apart_and_never_summed() {
        Kota kota = uneven();
        as(kota, "application/json", "/v1/laporan/kesenjangan-lima-tahun?tahun=2025")
                .then()
                .statusCode(200)
                .body("kelompok[0].baris.size()", equalTo(5))
                .body("kelompok[0].baris[4]", equalTo(List.of("2029", 6, 6, 0)))
                .body("jumlah", equalTo(Arrays.asList(null, null, null, null)));
        as(kota, Bentuk.PDF, "/v1/laporan/kesenjangan-lima-tahun?tahun=2025")
                .then()
                .statusCode(200)
                .contentType(Bentuk.PDF);
    }

    @TestFactory
    Stream<DynamicTest> what_cannot_be_read_is_400_and_what_is_not_there_404() {
        Kota kota = Kota.baru();
        String other = Kota.baru().kode;
        String none = "?tahun=2024&instansi=" + other;
        return Stream.of(
                answers(kota, 400, "/v1/laporan/pengumuman-formasi?tahun=2024"),
                answers(kota, 400, "/v1/laporan/kursi-menurut-kategori"),
                answers(kota, 400, "/v1/laporan/kebutuhan-per-kecamatan?tahun=1900"),
                answers(kota, 400, "/v1/laporan/kesenjangan-lima-tahun?tahun=2099"),
                answers(kota, 404, "/v1/laporan/pengumuman-formasi" + none),
                answers(kota, 404, "/v1/laporan/kursi-menurut-kategori" + none),
                answers(kota, 404, "/v1/laporan/kebutuhan-per-kecamatan" + none),
                answers(kota, 404, "/v1/laporan/kesenjangan-lima-tahun" + none),
                answers(kota, 404, "/v1/rincian-formasi/" + UUID.randomUUID() + "/keputusan/lampiran"));
    }

    private static DynamicTest answers(Kota kota, int status, String path) {
        return dynamicTest(
                path,
                () -> kota.as("bkpsdm").get(path).then().statusCode(status).body("type", not(equalTo(""))));
    }
}
