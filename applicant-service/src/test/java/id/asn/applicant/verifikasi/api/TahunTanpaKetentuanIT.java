package id.asn.applicant.verifikasi.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import id.asn.applicant.Formation;
import id.asn.applicant.Panitia;
import id.asn.applicant.Pemohon;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A formasi that formation moves into a year without rules: every door says which year, none breaks. */
@QuarkusTest
class TahunTanpaKetentuanIT {
    private static final int YEAR = 2031;

    @Inject
    Formation formation;

    private String instansi;
    private UUID formasi;
    private Pemohon siti;
    private UUID lamaran;

    @BeforeEach
    void a_submitted_lamaran() {
        instansi = Panitia.agency();
        formation.open();
        formasi = formation.announce(data -> data.put("instansi", instansi));
        siti = Pemohon.registered();
        lamaran = siti.submitted(formasi);
    }

    private void moved() {
        formation.announce(data -> data.put("formasi_id", formasi.toString())
                .put("instansi", instansi)
                .put("tahun", YEAR));
    }

    private static void named(ValidatableResponse answer) {
        answer.statusCode(422)
                .body("type", endsWith("/ketentuan-belum-ada"), "tahun", is(YEAR))
                .body("perihal", equalTo("daftar periksa verifikasi"), "jalan_keluar", containsString("" + YEAR));
    }

    @Test
    void the_committee_is_told_which_year_has_no_check_list() {
        Panitia.of(instansi)
                .contentType("application/json")
                .body(Map.of("jumlah", 1))
                .post("/v1/verifikasi/pengambilan")
                .then()
                .statusCode(200);
        moved();
        named(Panitia.of(instansi).get("/v1/verifikasi/{id}", lamaran).then());
        named(Panitia.of(instansi)
                .post("/v1/verifikasi/{id}/pelepasan", lamaran)
                .then());
        named(Panitia.decides(instansi, lamaran, Panitia.TMS));
    }

    @Test
    void so_is_the_second_pair_of_eyes() {
        Panitia.decides(instansi, lamaran, Panitia.TMS).statusCode(200);
        moved();
        named(Panitia.reviews(instansi, "panitia-dua", lamaran, Map.of("hasil", "SAHKAN")));
    }
}
