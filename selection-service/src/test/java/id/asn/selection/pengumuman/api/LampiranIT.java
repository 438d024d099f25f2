package id.asn.selection.pengumuman.api;

import static id.asn.selection.Dunia.pemeriksa;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import id.asn.platform.testkit.ContractFilter;
import id.asn.selection.Dunia;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LampiranIT {

    @Test
    void the_annex_of_the_end_says_what_the_bundle_says_in_each_form() throws IOException {
        Dunia dunia = new Dunia("7811");
        UUID formasi = dunia.formasi(1);
        String a = dunia.peserta(formasi, "1998-05-01", "3.50");
        String b = dunia.peserta(formasi, "1998-05-01", "3.60");
        Dunia.skd(a + ",ya,75,130,189", b + ",ya,70,125,185");
        dunia.umumkan("SKD");
        Dunia.skb(a + ",ya,71.60", b + ",tidak,0");
        String akhir = dunia.umumkan("AKHIR");

        assertEquals(
                """
                formasi_id,jabatan,jenis_kebutuhan,kuota,urut,nomor_peserta,ipk,twk,tiu,tkp,total,skor_skd,skb,skor_skb,akhir,\
                peringkat,keterangan
                %1$s,Analis Hukum,UMUM,1,1,%2$s,3.50,75,130,189,394,28.654,71.60,42.960,71.614,1,P/L
                %1$s,Analis Hukum,UMUM,1,2,%3$s,3.60,70,125,185,380,27.636,0.00,0.000,27.636,,TH
                """.formatted(formasi, a, b).replace("\n", "\r\n"),
                file(akhir, "csv").asString());
        List<String> words = sheet(file(akhir, "xlsx"));
        assertTrue(words.contains(a + " 71.614"), words::toString);
        String page = page(file(akhir, "pdf"));
        for (String printed :
                List.of("HASIL AKHIR SELEKSI", "Analis Hukum - UMUM - kebutuhan 1", a, "71.614", sha256(akhir))) {
            assertTrue(page.contains(printed), page);
        }
    }

    @Test
    void the_annex_of_skd_leaves_the_points_of_the_absent_empty_and_names_no_birth_date() {
        Dunia dunia = new Dunia("7812");
        UUID formasi = dunia.formasi(1);
        String a = dunia.peserta(formasi, "1998-05-01", "3.50");
        Dunia.skd(a + ",tidak,,,");
        String skd = dunia.umumkan("SKD");
        Response csv = file(skd, "csv");
        assertTrue(csv.asString().endsWith(",1," + a + ",,,,,,TH\r\n"), csv.asString());
        assertFalse(csv.asString().contains("1998"));
        csv.then().header("Content-Disposition", containsString("hasil-skd-7812-2024-versi-1.csv"));
    }

    @Test
    void who_moved_in_stands_with_own_points_and_no_rank_at_the_formasi_of_the_seat() {
        Dunia dunia = new Dunia("7814");
        UUID asal = dunia.formasi("CPNS", "UMUM", "01", 1);
        UUID lain = dunia.formasi("CPNS", "UMUM", "02", 1);
        String a = dunia.peserta(asal);
        String b = dunia.peserta(asal);
        Dunia.skd(a + ",ya,75,130,189", b + ",ya,75,130,189");
        dunia.umumkan("SKD");
        Dunia.skb(a + ",ya,80.00", b + ",ya,70.00");
        dunia.umumkan("AKHIR");
        List<String> rows =
                file(dunia.umumkan("OPTIMALISASI"), "csv").asString().lines().toList();
        assertTrue(rows.stream().anyMatch(row -> row.startsWith(asal.toString()) && row.endsWith(",1,P/L")));
        assertTrue(
                rows.stream()
                        .anyMatch(row -> row.startsWith(lain.toString())
                                && row.contains("," + b + ",3.50,75,130,189,394,")
                                && row.endsWith(",,P/L-U3")),
                rows::toString);
    }

    @Test
    void there_is_none_before_the_announcement_and_the_replaced_one_stays() {
        Dunia dunia = new Dunia("7813");
        String a = dunia.peserta(dunia.formasi(1));
        Dunia.skd(a + ",ya,75,130,189");
        String skd = dunia.hitung("SKD").getString("id");
        for (String form : List.of("csv", "xlsx", "pdf")) {
            anybody().get("/v1/hasil/" + skd + "/lampiran." + form).then().statusCode(404);
        }
        pemeriksa().post("/v1/hasil/" + skd + "/pengumuman").then().statusCode(200);
        String before = file(skd, "csv").asString();
        Dunia.skd(a + ",ya,80,130,189");
        dunia.umumkan("SKD");
        assertEquals(before, file(skd, "csv").asString());
    }

    private static io.restassured.specification.RequestSpecification anybody() {
        return given().filter(ContractFilter.of("selection"));
    }

    private static Response file(String id, String form) {
        Response file = anybody().get("/v1/hasil/" + id + "/lampiran." + form);
        file.then().statusCode(200);
        return file;
    }

    private static String sha256(String id) {
        return pemeriksa().get("/v1/hasil/" + id).path("sha256");
    }

    /** Number and final score of each row. */
    private static List<String> sheet(Response file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file.asByteArray()))) {
            return book.getFirstSheet().read().stream()
                    .filter(row -> row.getCellCount() > 10)
                    .map(LampiranIT::numberAndScore)
                    .toList();
        }
    }

    private static String numberAndScore(Row row) {
        return row.getCellText(1) + " " + row.getCellText(10);
    }

    private static String page(Response file) throws IOException {
        try (PdfReader reader = new PdfReader(file.asByteArray())) {
            return new PdfTextExtractor(reader).getTextFromPage(1);
        }
    }
}
