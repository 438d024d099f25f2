package id.asn.applicant.lamaran.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.applicant.Formation;
import id.asn.applicant.Pemohon;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LamaranIT {
    @Inject
    Formation formation;

    @BeforeEach
    void registration_is_open() {
        formation.open();
    }

    @Test
    void a_draft_tells_what_may_be_done_and_who_is_awaited_until_when() {
        UUID formasi = formation.announce();
        Pemohon siti = Pemohon.registered();
        String tag = siti.sends(Map.of("formasi_id", formasi))
                .post("/v1/lamaran")
                .then()
                .statusCode(201)
                .header("Location", containsString("/v1/lamaran/"))
                .header("Cache-Control", "no-store")
                .body("status", equalTo("DRAF"), "menunggu", equalTo("PELAMAR"), "tenggat", notNullValue())
                .body("tindakan.kode", is(List.of("UBAH", "AJUKAN")), "tindakan.boleh", is(List.of(true, true)))
                .extract()
                .header("ETag");
        assertEquals("\"0\"", tag);
    }

    @Test
    void a_draft_is_read_again_by_its_owner() {
        Pemohon siti = Pemohon.registered();
        UUID lamaran = siti.draft(formation.announce());
        String tag = siti.asks()
                .get("/v1/lamaran/{id}", lamaran)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        siti.asks()
                .header("If-None-Match", tag)
                .get("/v1/lamaran/{id}", lamaran)
                .then()
                .statusCode(304);
        siti.asks().get("/v1/lamaran").then().statusCode(200).body("data.lamaran_id", is(List.of(lamaran.toString())));
    }

    @Test
    void somebody_elses_lamaran_is_not_there() {
        UUID lamaran = Pemohon.registered().draft(formation.announce());
        Pemohon other = Pemohon.registered();
        UUID formasi = formation.announce();
        other.asks().get("/v1/lamaran/{id}", lamaran).then().statusCode(404);
        other.asks().get("/v1/lamaran/{id}/kelayakan", lamaran).then().statusCode(404);
        other.asks().get("/v1/lamaran/{id}/dokumen/KTP", lamaran).then().statusCode(404);
        other.upload(lamaran, "KTP", "image/jpeg", Pemohon.jpeg(10)).statusCode(404);
        other.submit(lamaran).statusCode(404);
        other.sends(Map.of("formasi_id", formasi))
                .header("If-Match", "\"0\"")
                .put("/v1/lamaran/{id}/pilihan", lamaran)
                .then()
                .statusCode(404);
        other.asks().get("/v1/lamaran").then().statusCode(200).body("data", is(List.of()));
    }

    @Test
    void one_draft_stands_on_one_formasi() {
        UUID formasi = formation.announce();
        Pemohon siti = Pemohon.registered();
        UUID first = siti.draft(formasi);
        siti.sends(Map.of("formasi_id", formasi))
                .post("/v1/lamaran")
                .then()
                .statusCode(409)
                .body("type", endsWith("/lamaran-sudah-ada"), "lamaran_id", equalTo(first.toString()));
    }

    @Test
    void only_announced_formasi_with_known_rules_can_be_chosen_and_only_by_the_registered() {
        Pemohon siti = Pemohon.registered();
        refused(siti, UUID.randomUUID(), "/formasi-tidak-dikenal");
        refused(siti, formation.announce(data -> data.put("tahun", 2023)), "/aturan-belum-ada");
        refused(Pemohon.stranger(), formation.announce(), "/pelamar-belum-terdaftar");
    }

    private static void refused(Pemohon someone, UUID formasi, String slug) {
        someone.sends(Map.of("formasi_id", formasi))
                .post("/v1/lamaran")
                .then()
                .statusCode(422)
                .body("type", endsWith(slug));
    }

    @Test
    void a_body_without_choice_is_malformed() {
        Pemohon siti = Pemohon.registered();
        siti.sends("{}").post("/v1/lamaran").then().statusCode(400).body("kesalahan.penunjuk", hasItems("/formasi_id"));
        siti.asks().queryParam("batas", 0).get("/v1/lamaran").then().statusCode(400);
    }

    @Test
    void a_draft_moves_to_another_formasi_by_who_has_seen_its_last_version() {
        UUID other = formation.announce();
        Pemohon siti = Pemohon.registered();
        UUID lamaran = siti.draft(formation.announce());
        choose(siti, lamaran, other, null, 428);
        choose(siti, lamaran, other, "\"7\"", 412);
        choose(siti, lamaran, UUID.randomUUID(), "\"0\"", 422);
        choose(siti, lamaran, other, "\"0\"", 200);
        siti.asks()
                .get("/v1/lamaran/{id}", lamaran)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("formasi_id", equalTo(other.toString()));
    }

    @Test
    void a_draft_does_not_move_onto_another_draft() {
        UUID taken = formation.announce();
        Pemohon siti = Pemohon.registered();
        siti.draft(taken);
        UUID lamaran = siti.draft(formation.announce());
        choose(siti, lamaran, taken, "\"0\"", 409);
        siti.sends("{}")
                .header("If-Match", "\"0\"")
                .put("/v1/lamaran/{id}/pilihan", lamaran)
                .then()
                .statusCode(400);
    }

    private static void choose(Pemohon someone, UUID lamaran, UUID formasi, String tag, int status) {
        var request = someone.sends(Map.of("formasi_id", formasi));
        if (tag != null) {
            request.header("If-Match", tag);
        }
        request.put("/v1/lamaran/{id}/pilihan", lamaran).then().statusCode(status);
    }

    @Test
    void eligibility_answers_every_rule_with_source_and_numbers_and_changes_nothing() {
        Pemohon old = Pemohon.registered(Map.of("tanggal_lahir", "1980-05-15"));
        UUID lamaran = old.draft(formation.announce());
        old.asks()
                .get("/v1/lamaran/{id}/kelayakan", lamaran)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("layak", is(false), "putusan.size()", is(15))
                .body(
                        "putusan.findAll { !it.memenuhi }.kode",
                        is(List.of("usia-maksimum", "dokumen-wajib", "pernyataan-umum")))
                .body("putusan.find { it.kode == 'usia-maksimum' }.dibandingkan.usia_maksimum", is(35))
                .body("putusan.find { it.kode == 'usia-maksimum' }.dasar_hukum", containsString("pasal 23 ayat (1)"));
        old.asks().get("/v1/lamaran/{id}", lamaran).then().statusCode(200).body("status", equalTo("DRAF"));
    }
}
