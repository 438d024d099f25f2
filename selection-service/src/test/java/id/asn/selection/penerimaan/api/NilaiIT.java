package id.asn.selection.penerimaan.api;

import static id.asn.selection.Dunia.pembuat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.selection.Dunia;
import id.asn.selection.Pengirim;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NilaiIT {
    private static final String KEPALA = "nomor_peserta,hadir,twk,tiu,tkp\n";
    private static final String[] SALAH = {
        "3 twk nilai-bukan-kelipatan",
        "3 tiu nilai-di-luar-batas",
        "3 tkp bukan-angka",
        "4 nomor_peserta peserta-tidak-dikenal",
        "5 nomor_peserta nomor-ganda",
        "6 nomor_peserta nomor-ganda",
        "7  jumlah-kolom-lain",
    };

    @Test
    void a_file_sent_again_changes_nothing() {
        Dunia dunia = new Dunia("7101");
        UUID formasi = dunia.formasi(1);
        String[] rows = {dunia.peserta(formasi) + ",ya,75,130,189", dunia.peserta(formasi) + ",tidak,,,"};
        assertCounts(Dunia.skd(rows), 2, 0, 0, 0);
        assertCounts(Dunia.skd(rows), 0, 0, 2, 0);
        rows[0] = rows[0].replace("189", "190");
        assertCounts(Dunia.skd(rows), 0, 1, 1, 0);
    }

    @Test
    void bad_rows_stop_no_good_one_and_each_is_named_by_line_column_and_code() {
        Dunia dunia = new Dunia("7102");
        UUID formasi = dunia.formasi(1);
        String ganda = dunia.peserta(formasi);
        JsonPath job = Dunia.skd(
                dunia.peserta(formasi) + ",ya,75,130,189",
                dunia.peserta(formasi) + ",ya,66,180,x",
                "00000,ya,75,130,189",
                ganda + ",ya,75,130,189",
                ganda + ",ya,75,130,190",
                "00001,ya,75");
        assertCounts(job, 1, 0, 0, 5);
        pembuat()
                .get("/v1/pekerjaan/" + job.getString("id") + "/baris")
                .then()
                .statusCode(200)
                .body("data.collect { it.baris + ' ' + it.kolom + ' ' + it.kode }", containsInAnyOrder(SALAH));
    }

    @Test
    void all_or_nothing_means_nothing_when_one_row_is_wrong() {
        Dunia dunia = new Dunia("7103");
        String nomor = dunia.peserta(dunia.formasi(1));
        JsonPath job =
                released(send(csv().queryParam("semua_atau_batal", true), nomor + ",ya,75,130,189\n0,ya,75,130,189"));
        assertEquals("DITOLAK", job.getString("status"));
        assertCounts(job, 0, 0, 0, 1);
        assertCounts(Dunia.skd(nomor + ",ya,75,130,189"), 1, 0, 0, 0);
    }

    @Test
    void a_dry_run_answers_every_effect_at_once_and_keeps_nothing() {
        Dunia dunia = new Dunia("7104");
        String nomor = dunia.peserta(dunia.formasi(1));
        String location = send(csv().queryParam("uji_coba", true), nomor + ",ya,75,130,189\n0,ya,75,130,189")
                .body("status", equalTo("MENUNGGU"))
                .body("baru", equalTo(1))
                .body("salah", equalTo(1))
                .body("kesalahan", hasSize(1))
                .header("X-Uji-Coba", "true")
                .extract()
                .header("Location");
        pembuat().get(location.substring(location.indexOf("/v1/"))).then().statusCode(404);
        assertCounts(Dunia.skd(nomor + ",ya,75,130,189"), 1, 0, 0, 0);
    }

    @Test
    void the_same_key_and_file_are_answered_from_the_record() {
        Dunia dunia = new Dunia("7105");
        String row = dunia.peserta(dunia.formasi(1)) + ",ya,75,130,189";
        String key = UUID.randomUUID().toString();
        String first = send(csv().header("Idempotency-Key", key), row).extract().path("id");
        String second =
                send(csv().header("Idempotency-Key", key), row).extract().path("id");
        assertEquals(first, second);
        csv().header("Idempotency-Key", key)
                .body(KEPALA + row + "\n" + row + "\n")
                .post("/v1/nilai-skd")
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/kunci-dipakai-lain"));
    }

    @Test
    void a_file_that_cannot_be_understood_is_refused_whole() {
        refused("nomor,hadir,twk\n1,ya,75\n", "/v1/nilai-skd").body("type", equalTo("/masalah/kepala-berkas-lain"));
        refused("nomor,hadir\n", "/v1/nilai-skb").body("diharapkan", equalTo("nomor_peserta,hadir,nilai"));
        refused("nomor,hadir\n", "/v1/nilai-skb-tambahan")
                .body("diharapkan", equalTo("nomor_peserta,tes,hadir,nilai,lulus"));
        Pengirim.send("skd", "\ufeff" + KEPALA).then().statusCode(202);
        refused(KEPALA + "1,\"ya,75,130,189\n", "/v1/nilai-skd").body("type", equalTo("/masalah/berkas-csv-rusak"));
    }

    @Test
    void a_year_without_a_decree_takes_no_scores() {
        pembuat()
                .contentType("text/csv")
                .queryParam("tahun", 2018)
                .body(KEPALA)
                .post("/v1/nilai-skd")
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/tahun-tanpa-keputusan"));
    }

    @Test
    void a_year_must_be_named_and_the_file_must_be_csv() {
        for (String test : new String[] {"/v1/nilai-skd", "/v1/nilai-skb", "/v1/nilai-skb-tambahan"}) {
            pembuat()
                    .contentType("text/csv")
                    .body(KEPALA)
                    .post(test)
                    .then()
                    .statusCode(400)
                    .body("kesalahan[0].penunjuk", equalTo("?tahun"));
            pembuat()
                    .contentType("application/json")
                    .queryParam("tahun", 2024)
                    .body("{}")
                    .post(test)
                    .then()
                    .statusCode(415);
        }
    }

    @Test
    void skb_takes_scores_only_of_those_whom_an_announced_result_called() {
        Dunia dunia = new Dunia("7106");
        UUID formasi = dunia.formasi(1);
        String nomor = dunia.peserta(formasi);
        Dunia.skd(nomor + ",ya,75,130,189");
        JsonPath early = Dunia.skb(nomor + ",ya,71.60");
        assertEquals("bukan-peserta-skb", early.getString("kesalahan[0].kode"));
        dunia.umumkan("SKD");
        assertCounts(Dunia.skb(nomor + ",ya,71.60"), 1, 0, 0, 0);
        assertCounts(Dunia.skb(nomor + ",ya,71.6"), 0, 0, 1, 0);
        assertEquals("desimal-terlalu-banyak", Dunia.skb(nomor + ",ya,71.605").getString("kesalahan[0].kode"));
    }

    @Test
    void a_job_that_is_not_there_is_not_found() {
        String nowhere = "/v1/pekerjaan/" + UUID.randomUUID();
        pembuat().get(nowhere).then().statusCode(404);
        pembuat().get(nowhere + "/baris").then().statusCode(404);
        Dunia dunia = new Dunia("7107");
        String id =
                Dunia.skd(dunia.peserta(dunia.formasi(1)) + ",ya,75,130,189").getString("id");
        pembuat()
                .queryParam("batas", 201)
                .get("/v1/pekerjaan/" + id + "/baris")
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse refused(String file, String path) {
        return pembuat()
                .contentType("text/csv")
                .queryParam("tahun", 2024)
                .body(file)
                .post(path)
                .then()
                .statusCode(422);
    }

    private static RequestSpecification csv() {
        return pembuat().contentType("text/csv").queryParam("tahun", 2024);
    }

    private static ValidatableResponse send(RequestSpecification request, String rows) {
        String file = KEPALA + rows + "\n";
        return request.header("X-JWS-Signature", Pengirim.sign("skd", file))
                .body(file)
                .post("/v1/nilai-skd")
                .then()
                .statusCode(202)
                .body("sha256", matchesPattern("[0-9a-f]{64}"));
    }

    private static JsonPath released(ValidatableResponse sent) {
        return Dunia.released(Dunia.location(sent.extract().response()));
    }

    private static void assertCounts(JsonPath job, int baru, int berubah, int sama, int salah) {
        assertEquals(
                "%d baru %d berubah %d sama %d salah".formatted(baru, berubah, sama, salah),
                "%d baru %d berubah %d sama %d salah"
                        .formatted(job.getInt("baru"), job.getInt("berubah"), job.getInt("sama"), job.getInt("salah")));
    }
}
