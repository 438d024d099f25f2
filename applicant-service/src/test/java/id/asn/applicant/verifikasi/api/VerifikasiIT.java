package id.asn.applicant.verifikasi.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

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
                .body("tindakan.findAll { it.boleh }.kode", is(List.of("NYATAKAN_MS", "NYATAKAN_TMS")))
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
    void what_is_decided_is_not_seen_by_the_person() {
        Panitia.passes("6273", lamaran).body("status", equalTo("DIAJUKAN"), "pemeriksaan.tahap", equalTo("DIPUTUS"));
        siti.asks()
                .get("/v1/lamaran/{id}", lamaran)
                .then()
                .statusCode(200)
                .body("status", equalTo("DIAJUKAN"), "menunggu", equalTo("PANITIA"), "nomor_peserta", nullValue());
    }

    @Test
    void an_ms_needs_every_item_looked_at() {
        decide("6273", Panitia.MS)
                .statusCode(422)
                .body("type", endsWith("/daftar-periksa-tidak-sesuai"))
                .body("kesalahan.butir", hasItem("IJAZAH"), "kesalahan.butir", hasItem("METERAI"));
    }

    @Test
    void items_must_be_of_the_list_and_reasons_of_the_item() {
        List<Map<String, String>> items = List.of(
                Map.of("kode", "IJAZAH", "hasil", "TIDAK_SESUAI", "alasan", "USIA"),
                Map.of("kode", "TRANSKRIP", "hasil", "TIDAK_SESUAI"),
                Map.of("kode", "PAPUA", "hasil", "SESUAI"),
                Map.of("kode", "KTP", "hasil", "SESUAI"),
                Map.of("kode", "KTP", "hasil", "SESUAI"));
        decide("6273", Map.of("putusan", "TMS", "pemeriksaan", items))
                .statusCode(422)
                .body(
                        "kesalahan.kode",
                        is(List.of(
                                "alasan-bukan-milik-butir",
                                "butir-tanpa-alasan",
                                "butir-tidak-dikenal",
                                "butir-ganda")));
    }

    @Test
    void a_tms_waits_for_another_person_who_confirms_it() {
        decide("6273", Panitia.TMS).statusCode(200).body("pemeriksaan.tahap", equalTo("MENUNGGU_KEDUA"));
        Map<String, Object> confirm = Map.of("hasil", "SAHKAN");
        Panitia.reviews("6273", "panitia-satu", lamaran, confirm)
                .statusCode(403)
                .body("type", endsWith("/pemeriksa-sama"));
        Panitia.reviews("6273", "panitia-dua", lamaran, confirm)
                .statusCode(200)
                .body("pemeriksaan.tahap", equalTo("DIPUTUS"), "alasan.kode", is(List.of("DOKUMEN_TIDAK_TERBACA")));
        Panitia.reviews("6273", "panitia-tiga", lamaran, confirm).statusCode(409);
    }

    @Test
    void a_tms_sent_back_is_in_the_first_verifiers_hands_again() {
        decide("6273", Panitia.TMS).statusCode(200);
        Panitia.reviews("6273", "panitia-dua", lamaran, Map.of("hasil", "KEMBALIKAN"))
                .statusCode(400);
        Map<String, Object> back = Map.of("hasil", "KEMBALIKAN", "catatan", "Terbaca pada halaman kedua.");
        Panitia.reviews("6273", "panitia-dua", lamaran, back)
                .statusCode(200)
                .body("pemeriksaan.tahap", equalTo("DIPEGANG"), "pemeriksaan.pemegang", equalTo("panitia-satu"))
                .body("pemeriksaan.langkah.tindakan", hasItem("KEMBALIKAN"));
        Panitia.of("6273", "panitia-dua")
                .contentType("application/json")
                .body(Panitia.TMS)
                .post("/v1/verifikasi/{id}/putusan", lamaran)
                .then()
                .statusCode(409)
                .body("type", endsWith("/dipegang-orang-lain"));
        Panitia.passes("6273", lamaran).body("pemeriksaan.tahap", equalTo("DIPUTUS"));
    }

    @Test
    void a_released_file_waits_again() {
        Panitia.of("6273").post("/v1/verifikasi/{id}/pelepasan", lamaran).then().statusCode(409);
        decide("6273", Panitia.TMS).statusCode(200);
        Panitia.reviews("6273", "panitia-dua", lamaran, Map.of("hasil", "KEMBALIKAN", "catatan", "Periksa lagi."))
                .statusCode(200);
        Panitia.of("6273")
                .post("/v1/verifikasi/{id}/pelepasan", lamaran)
                .then()
                .statusCode(200)
                .body("pemeriksaan.tahap", equalTo("MENUNGGU"));
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
        Panitia.passes("6273", lamaran);
        decide("6273", Panitia.TMS)
                .statusCode(409)
                .body("status_kini", equalTo("DIPUTUS"), "tindakan_sah", is(List.of("UMUMKAN")));
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
