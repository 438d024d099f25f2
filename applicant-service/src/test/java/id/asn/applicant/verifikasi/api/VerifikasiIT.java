package id.asn.applicant.verifikasi.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.applicant.Formation;
import id.asn.applicant.Pemohon;
import id.asn.platform.testkit.ContractFilter;
import id.asn.platform.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VerifikasiIT {
    private static final Map<String, Object> MS = Map.of("putusan", "MS", "alasan", List.of());
    private static final Map<String, Object> TMS = Map.of(
            "putusan",
            "TMS",
            "alasan",
            List.of(Map.of("kode", "DOKUMEN_TIDAK_TERBACA", "keterangan", "Ijazah terpotong.")));

    @Inject
    Formation formation;

    private Pemohon siti;
    private UUID lamaran;

    @BeforeEach
    void a_submitted_lamaran() {
        formation.open();
        siti = Pemohon.registered();
        lamaran = siti.submitted(formation.announce());
    }

    @Test
    void the_committee_sees_its_own_agencys_queue_and_no_other() {
        queue("6273").body("data.lamaran_id", hasItem(lamaran.toString())).header("Cache-Control", "no-store");
        queue("6201").body("data.lamaran_id", not(hasItem(lamaran.toString())));
    }

    private static ValidatableResponse queue(String instansi) {
        return panitia(instansi)
                .queryParam("batas", 200)
                .get("/v1/verifikasi")
                .then()
                .statusCode(200);
    }

    @Test
    void a_draft_is_nobodys_business() {
        UUID draft = Pemohon.registered().draft(formation.announce());
        panitia("6273").get("/v1/verifikasi/{id}", draft).then().statusCode(404);
    }

    @Test
    void the_committee_reads_all_it_needs_with_the_nik_masked() {
        String tag = panitia("6273")
                .get("/v1/verifikasi/{id}", lamaran)
                .then()
                .statusCode(200)
                .body("pelamar.nik", matchesPattern("\\*{12}[0-9]{4}"), "dokumen.size()", is(6))
                .body("tindakan.boleh", is(List.of(true, true)))
                .extract()
                .header("ETag");
        panitia("6273")
                .header("If-None-Match", tag)
                .get("/v1/verifikasi/{id}", lamaran)
                .then()
                .statusCode(304);
        panitia("6273")
                .get("/v1/verifikasi/{id}/dokumen/IJAZAH", lamaran)
                .then()
                .statusCode(200)
                .contentType("application/pdf");
    }

    @Test
    void another_agencys_lamaran_is_not_there() {
        panitia("6201").get("/v1/verifikasi/{id}", lamaran).then().statusCode(404);
        panitia("6201").get("/v1/verifikasi/{id}/dokumen/KTP", lamaran).then().statusCode(404);
        decide("6201", MS).statusCode(404);
    }

    @Test
    void ms_gives_a_number_that_the_person_reads_too() {
        String number = declaredMs();
        siti.asks()
                .get("/v1/lamaran/{id}", lamaran)
                .then()
                .statusCode(200)
                .body("nomor_peserta", equalTo(number), "status", equalTo("MS"));
    }

    @Test
    void ms_tells_the_neighbours_without_name_and_nik() {
        String number = declaredMs();
        String formasi = siti.asks().get("/v1/lamaran/{id}", lamaran).jsonPath().getString("formasi_id");
        Map<String, Object> event = lastEvent();
        assertEquals("id.asn.applicant.pelamar.memenuhi-syarat.v1", event.get("type"));
        assertEquals(number, event.get("subject"));
        assertEquals(
                Map.of(
                        "lamaran_id", lamaran.toString(),
                        "nomor_peserta", number,
                        "tahun", 2024,
                        "instansi", "6273",
                        "formasi_id", formasi,
                        "jenis_kebutuhan", "UMUM",
                        "pendidikan_kode", "5101087",
                        "ipk", "3.75",
                        "tanggal_lahir", "1998-05-15"),
                event.get("data"));
    }

    private String declaredMs() {
        return decide("6273", MS)
                .statusCode(200)
                .body("status", equalTo("MS"), "nomor_peserta", matchesPattern("2462732012[0-9]{7}"))
                .body("tindakan.boleh", is(List.of(false, false)))
                .extract()
                .path("nomor_peserta");
    }

    private static Map<String, Object> lastEvent() {
        String after = null;
        Map<String, Object> last = null;
        while (true) {
            RequestSpecification page =
                    given().filter(ContractFilter.of("applicant")).auth().oauth2(Tokens.of("layanan"));
            if (after != null) {
                page.queryParam("after", after);
            }
            JsonPath body =
                    page.get("/v1/kejadian").then().statusCode(200).extract().jsonPath();
            List<Map<String, Object>> events = body.getList("data");
            if (events.isEmpty()) {
                return last;
            }
            last = events.get(events.size() - 1);
            after = body.getString("selanjutnya");
        }
    }

    @Test
    void a_wait_without_measure_is_malformed() {
        given().filter(ContractFilter.of("applicant"))
                .auth()
                .oauth2(Tokens.of("layanan"))
                .queryParam("tunggu", 31)
                .get("/v1/kejadian")
                .then()
                .statusCode(400);
    }

    @Test
    void serials_of_an_agency_follow_each_other() {
        long first = serial(decide("6273", MS));
        lamaran = Pemohon.registered().submitted(formation.announce());
        assertEquals(first + 1, serial(decide("6273", MS)));
    }

    private static long serial(ValidatableResponse answer) {
        String number = answer.statusCode(200).extract().path("nomor_peserta");
        return Long.parseLong(number.substring(10));
    }

    @Test
    void tms_keeps_its_coded_reasons_and_the_person_reads_them() {
        decide("6273", TMS).statusCode(200).body("status", equalTo("TMS"));
        siti.asks()
                .get("/v1/lamaran/{id}", lamaran)
                .then()
                .statusCode(200)
                .body("status", equalTo("TMS"), "alasan.kode", is(List.of("DOKUMEN_TIDAK_TERBACA")));
        panitia("6273")
                .queryParam("status", "TMS")
                .queryParam("batas", 200)
                .get("/v1/verifikasi")
                .then()
                .statusCode(200)
                .body("data.lamaran_id", hasItem(lamaran.toString()));
    }

    @Test
    void reasons_must_fit_the_decision() {
        decide("6273", Map.of("putusan", "TMS", "alasan", List.of()))
                .statusCode(422)
                .body("type", endsWith("/alasan-tidak-sesuai"), "jumlah_alasan", is(0));
        decide("6273", Map.of("putusan", "MS", "alasan", TMS.get("alasan"))).statusCode(422);
        decide("6273", Map.of("putusan", "MUNGKIN")).statusCode(400);
    }

    @Test
    void a_decision_is_made_once() {
        decide("6273", MS).statusCode(200);
        decide("6273", TMS).statusCode(409).body("status_kini", equalTo("MS"), "tindakan_sah", is(List.of()));
    }

    @Test
    void a_stale_version_is_not_decided_on() {
        panitia("6273")
                .contentType("application/json")
                .body(MS)
                .header("If-Match", "\"0\"")
                .post("/v1/verifikasi/{id}/putusan", lamaran)
                .then()
                .statusCode(412);
    }

    @Test
    void nobody_decides_on_their_own_lamaran() {
        given().filter(ContractFilter.of("applicant"))
                .auth()
                .oauth2(Tokens.of("panitia", "6273", siti.person()))
                .contentType("application/json")
                .body(MS)
                .post("/v1/verifikasi/{id}/putusan", lamaran)
                .then()
                .statusCode(403)
                .body("type", endsWith("/verifikator-adalah-pelamar"));
    }

    @Test
    void a_status_outside_the_queue_is_refused_by_name() {
        panitia("6273")
                .queryParam("status", "DRAF")
                .get("/v1/verifikasi")
                .then()
                .statusCode(400);
    }

    private ValidatableResponse decide(String instansi, Map<String, Object> body) {
        return panitia(instansi)
                .contentType("application/json")
                .body(body)
                .post("/v1/verifikasi/{id}/putusan", lamaran)
                .then();
    }

    private static RequestSpecification panitia(String instansi) {
        return given().filter(ContractFilter.of("applicant")).auth().oauth2(Tokens.of("panitia", instansi));
    }
}
