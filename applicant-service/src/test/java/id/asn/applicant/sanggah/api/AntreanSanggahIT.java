package id.asn.applicant.sanggah.api;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import id.asn.applicant.Formation;
import id.asn.applicant.Panitia;
import id.asn.applicant.Pemohon;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes before the committee as an objection, and what does not. */
@QuarkusTest
class AntreanSanggahIT {
    @Inject
    Formation formation;

    private String instansi;
    private Pemohon siti;
    private UUID lamaran;

    @BeforeEach
    void an_announced_tms() {
        instansi = Panitia.agency();
        formation.open();
        siti = Pemohon.registered();
        lamaran = siti.submitted(formation.announce(data -> data.put("instansi", instansi)));
        Panitia.fails(instansi, lamaran);
        formation.close();
        Panitia.announces(instansi, "HASIL");
    }

    @Test
    void the_committee_sees_what_waits_and_what_is_late() {
        UUID sanggah = siti.sends(
                        Map.of("dasar", "DOKUMEN_SUDAH_SESUAI", "uraian", "Ijazah yang saya unggah utuh dan terbaca."))
                .post("/v1/lamaran/{id}/sanggah", lamaran)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("sanggah_id");
        queued(sanggah);
    }

    private void queued(UUID sanggah) {
        Panitia.of(instansi)
                .get("/v1/sanggah")
                .then()
                .statusCode(200)
                .body("data.sanggah_id", is(List.of(sanggah.toString())), "data[0].terlambat", is(false));
        Panitia.of(instansi)
                .queryParam("terlambat", true)
                .get("/v1/sanggah")
                .then()
                .statusCode(200)
                .body("data.size()", is(0));
        Panitia.of("6273").get("/v1/sanggah").then().body("data.sanggah_id", not(hasItem(sanggah.toString())));
        Panitia.of("6273").get("/v1/sanggah/{id}", sanggah).then().statusCode(404);
        Panitia.of(instansi).queryParam("batas", 0).get("/v1/sanggah").then().statusCode(400);
        Panitia.of(instansi)
                .header("If-Match", "\"99\"")
                .contentType("application/json")
                .body(Map.of("putusan", "TOLAK", "keterangan", "Tetap tidak terbaca."))
                .post("/v1/sanggah/{id}/jawaban", sanggah)
                .then()
                .statusCode(412);
    }

    @Test
    void what_is_no_announced_tms_cannot_be_objected_to() {
        formation.open();
        Pemohon budi = Pemohon.registered();
        UUID other = budi.submitted(formation.announce(data -> data.put("instansi", instansi)));
        Panitia.fails(instansi, other);
        budi.sends(Map.of("dasar", "DOKUMEN_SUDAH_SESUAI", "uraian", "Ijazah yang saya unggah utuh."))
                .post("/v1/lamaran/{id}/sanggah", other)
                .then()
                .statusCode(422)
                .body("type", endsWith("/bukan-tms"), "status_kini", equalTo("DIAJUKAN"));
        budi.asks().get("/v1/lamaran/{id}/sanggah", other).then().statusCode(404);
    }
}
