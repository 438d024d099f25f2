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
import id.asn.applicant.Panitia;
import id.asn.applicant.Pemohon;
import id.asn.platform.testkit.ContractFilter;
import id.asn.platform.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VerifikasiIT {
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
        return Panitia.of(instansi)
                .queryParam("batas", 200)
                .get("/v1/verifikasi")
                .then()
                .statusCode(200);
    }

    @Test
    void a_draft_is_nobodys_business() {
        UUID draft = Pemohon.registered().draft(formation.announce());
        Panitia.of("6273").get("/v1/verifikasi/{id}", draft).then().statusCode(404);
    }

    @Test
    void the_committee_reads_all_it_needs_with_the_nik_masked() {
        String tag = Panitia.of("6273")
                .get("/v1/verifikasi/{id}", lamaran)
                .then()
                .statusCode(200)
                .body("pelamar.nik", matchesPattern("\\*{12}[0-9]{4}"), "dokumen.size()", is(6))
                .body("tindakan.boleh", is(List.of(true, true)))
                .extract()
                .header("ETag");
        Panitia.of("6273")
                .header("If-None-Match", tag)
                .get("/v1/verifikasi/{id}", lamaran)
                .then()
                .statusCode(304);
        Panitia.of("6273")
                .get("/v1/verifikasi/{id}/dokumen/IJAZAH", lamaran)
                .then()
                .statusCode(200)
                .contentType("application/pdf");
    }

    @Test
    void another_agencys_lamaran_is_not_there() {
        Panitia.of("6201").get("/v1/verifikasi/{id}", lamaran).then().statusCode(404);
        Panitia.of("6201")
                .get("/v1/verifikasi/{id}/dokumen/KTP", lamaran)
                .then()
                .statusCode(404);
        decide("6201", Panitia.MS).statusCode(404);
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

    private String declaredMs() {
        return decide("6273", Panitia.MS)
                .statusCode(200)
                .body("status", equalTo("MS"), "nomor_peserta", matchesPattern("2462732012[0-9]{7}"))
                .body("tindakan.boleh", is(List.of(false, false)))
                .extract()
                .path("nomor_peserta");
    }

    @Test
    void serials_of_an_agency_follow_each_other() {
        long first = serial(decide("6273", Panitia.MS));
        lamaran = Pemohon.registered().submitted(formation.announce());
        assertEquals(first + 1, serial(decide("6273", Panitia.MS)));
    }

    private static long serial(ValidatableResponse answer) {
        String number = answer.statusCode(200).extract().path("nomor_peserta");
        return Long.parseLong(number.substring(10));
    }

    @Test
    void tms_keeps_its_coded_reasons_and_the_person_reads_them() {
        decide("6273", Panitia.TMS).statusCode(200).body("status", equalTo("TMS"));
        siti.asks()
                .get("/v1/lamaran/{id}", lamaran)
                .then()
                .statusCode(200)
                .body("status", equalTo("TMS"), "alasan.kode", is(List.of("DOKUMEN_TIDAK_TERBACA")));
        Panitia.of("6273")
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
        decide("6273", Map.of("putusan", "MS", "alasan", Panitia.TMS.get("alasan")))
                .statusCode(422);
        decide("6273", Map.of("putusan", "MUNGKIN")).statusCode(400);
    }

    @Test
    void a_decision_is_made_once() {
        decide("6273", Panitia.MS).statusCode(200);
        decide("6273", Panitia.TMS).statusCode(409).body("status_kini", equalTo("MS"), "tindakan_sah", is(List.of()));
    }

    @Test
    void a_stale_version_is_not_decided_on() {
        Panitia.of("6273")
                .contentType("application/json")
                .body(Panitia.MS)
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
                .body(Panitia.MS)
                .post("/v1/verifikasi/{id}/putusan", lamaran)
                .then()
                .statusCode(403)
                .body("type", endsWith("/verifikator-adalah-pelamar"));
    }

    @Test
    void a_status_outside_the_queue_is_refused_by_name() {
        Panitia.of("6273")
                .queryParam("status", "DRAF")
                .get("/v1/verifikasi")
                .then()
                .statusCode(400);
    }

    private ValidatableResponse decide(String instansi, Map<String, Object> body) {
        return Panitia.decides(instansi, lamaran, body);
    }
}
