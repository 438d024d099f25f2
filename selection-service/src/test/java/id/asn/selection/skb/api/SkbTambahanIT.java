package id.asn.selection.skb.api;

import static id.asn.selection.Dunia.as;
import static id.asn.selection.Dunia.baru;
import static id.asn.selection.Dunia.judged;
import static id.asn.selection.Dunia.location;
import static id.asn.selection.Dunia.pembuat;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.platform.testkit.ContractFilter;
import id.asn.platform.testkit.Eventually;
import id.asn.selection.Dunia;
import id.asn.selection.Pengirim;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests beside the CAT: sent by test, weighed as announced, and out is whoever the announced criterion puts out. */
@QuarkusTest
class SkbTambahanIT {
    private static final String SUSUNAN = """
        {"bagian": [{"tes": "CAT", "bobot": 60},
                    {"tes": "KESAMAPTAAN", "bobot": 40, "gugur": {"kriteria": "Paling rendah 61", "ambang": 61}}],
         "dasar": "Pengumuman 1"}
        """;

    @Test
    void the_end_weighs_the_parts_and_says_who_is_out_and_why() {
        Dunia dunia = new Dunia(baru("7711"));
        String[] para = called(dunia, baru("7711"), ",ya,90,120,190", ",ya,90,120,189", ",ya,90,120,188");
        Dunia.skb(para[0] + ",ya,71.60", para[1] + ",ya,99.00", para[2] + ",ya,90.00");
        incomplete(baru("7711")).body("kurang", equalTo(3));
        Dunia.skbTambahan(
                para[0] + ",KESAMAPTAAN,ya,66.50,",
                para[1] + ",KESAMAPTAAN,ya,60.99,",
                para[2] + ",KESAMAPTAAN,tidak,,");
        String akhir = dunia.umumkan("AKHIR");
        weighed(explain(akhir, para[0]));
        out(explain(akhir, para[1]));
        explain(akhir, para[2])
                .body("kode", equalTo("TH"))
                .body("teks", containsString("kesamaptaan 0 (tidak diikuti) x 40%"));
        pembuat()
                .get("/v1/hasil/" + akhir)
                .then()
                .body("rekap.gugur", equalTo(1))
                .body("rekap.tidak_hadir", equalTo(1));
        dunia.umumkan("OPTIMALISASI");
    }

    private static void weighed(ValidatableResponse explained) {
        explained
                .body("kode", equalTo("P/L"))
                .body("skb.nilai", equalTo("69.56"))
                .body("skb.bagian.nilai", contains("71.60", "66.50"))
                .body("susunan_skb.bobot", contains(60, 40))
                .body("teks", containsString("Nilai SKB: CAT 71.60 x 60% + kesamaptaan 66.50 x 40% = 69.56."))
                .body("aturan.perihal", containsInAnyOrder("integrasi SKD dan SKB", "urutan akhir", "susunan SKB"));
    }

    private static void out(ValidatableResponse explained) {
        explained
                .body("kode", equalTo("TMS-1"))
                .body("skb.gugur", contains("KESAMAPTAAN"))
                .body("peringkat", nullValue())
                .body(
                        "teks",
                        containsString("Gugur pada kesamaptaan: nilai 60.99 kurang dari 61.00,"
                                + " kriterianya \"Paling rendah 61\"."));
    }

    @Test
    void a_score_is_taken_only_for_a_test_that_was_announced() {
        String a = called(new Dunia(baru("7712")), baru("7712"), ",ya,90,120,190")[0];
        String wrong = sent(a + ",TPA,ya,66.50,", a + ",KESAMAPTAAN,ya,66.50,ya", a + ",KESAMAPTAAN,ya,67.50,");
        assertEquals(3, judged(wrong).getInt("salah"));
        pembuat()
                .get(wrong + "/baris")
                .then()
                .body("data.kode", contains("bukan-peserta-tes", "nomor-ganda", "lulus-tidak-diminta", "nomor-ganda"));
    }

    @Test
    void each_test_has_a_history_of_its_own() {
        String a = called(new Dunia(baru("7713")), baru("7713"), ",ya,90,120,190")[0];
        Dunia.skbTambahan(a + ",KESAMAPTAAN,ya,66.50,");
        String again = sent(a + ",KESAMAPTAAN,ya,67.00,");
        judged(again);
        pembuat()
                .get(again + "/perbedaan")
                .then()
                .statusCode(200)
                .body("data.bagian", contains("KESAMAPTAAN"))
                .body("data[0].baru.angka.nilai", equalTo(67.0f));
        Dunia.released(again);
        pembuat()
                .get("/v1/peserta/" + a + "/riwayat-nilai")
                .then()
                .statusCode(200)
                .body("data.bagian", contains(null, "KESAMAPTAAN", "KESAMAPTAAN"))
                .body("data.nilai.angka.nilai", contains(null, 66.5f, 67.0f));
    }

    /** Participants of one formasi, called to an SKB of two parts. */
    private static String[] called(Dunia dunia, String instansi, String... skd) {
        UUID formasi = dunia.formasi(1);
        announce(instansi);
        String[] para = Stream.of(skd).map(any -> dunia.peserta(formasi)).toArray(String[]::new);
        Dunia.skd(IntStream.range(0, skd.length).mapToObj(i -> para[i] + skd[i]).toArray(String[]::new));
        dunia.umumkan("SKD");
        return para;
    }

    private static String sent(String... rows) {
        String file = "nomor_peserta,tes,hadir,nilai,lulus\n" + String.join("\n", rows) + "\n";
        return location(Pengirim.send("skb-tambahan", file));
    }

    /** Once formation has told of the formasi. */
    private static void announce(String instansi) {
        Eventually.so(
                "susunan " + instansi,
                () -> as("panitia", instansi, "panitia-" + instansi)
                                .contentType("application/json")
                                .body(SUSUNAN)
                                .put("/v1/susunan-skb/2024/" + instansi + "/JF0000334")
                                .statusCode()
                        == 200);
    }

    private static ValidatableResponse incomplete(String instansi) {
        return pembuat()
                .contentType("application/json")
                .body("{\"tahun\":2024,\"instansi\":\"%s\",\"tahap\":\"AKHIR\"}".formatted(instansi))
                .post("/v1/hasil")
                .then()
                .statusCode(422);
    }

    private static ValidatableResponse explain(String hasil, String nomor) {
        return given().filter(ContractFilter.of("selection"))
                .get("/v1/hasil/" + hasil + "/peserta/" + nomor)
                .then()
                .statusCode(200);
    }
}
