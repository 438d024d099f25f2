package id.asn.applicant.antrean.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.applicant.Formation;
import id.asn.applicant.Pemohon;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Acts before which a waiting room stands, and rounds from their opening to their end. */
@QuarkusTest
class PenjagaanIT {
    @Inject
    Formation formation;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void registration_is_open() {
        formation.open();
    }

    @AfterEach
    void no_round_stands_in_the_way_of_others() {
        Antrean.closeAll();
    }

    private static ValidatableResponse ticket(Pemohon someone, UUID round) {
        return someone.asks().get("/v1/antrean/{id}/tiket", round).then();
    }

    private static ValidatableResponse take(Pemohon someone, UUID round) {
        return someone.asks().post("/v1/antrean/{id}/tiket", round).then();
    }

    private static Pemohon ready(UUID formasi, List<UUID> drafts) {
        Pemohon someone = Pemohon.registered();
        UUID lamaran = someone.draft(formasi);
        someone.documents(lamaran);
        drafts.add(lamaran);
        return someone;
    }

    @Test
    void who_has_no_ticket_is_sent_to_take_one_and_who_is_let_in_submits_once() throws Exception {
        List<UUID> drafts = new ArrayList<>();
        Pemohon siti = ready(formation.announce(), drafts);
        UUID round = Antrean.open("PENGAJUAN", Duration.ofMillis(1500), 60_000);
        Antrean.awaitOpening(round);
        String address = siti.submit(drafts.get(0))
                .statusCode(429)
                .header("Retry-After", "1")
                .body("type", equalTo("/masalah/belum-giliran"), "keadaan_tiket", equalTo("TANPA_TIKET"))
                .extract()
                .path("alamat_tiket");
        siti.asks().post(address).then().statusCode(200).body("nomor", is(1), "keadaan", notNullValue());
        Antrean.until("DIPERSILAKAN", () -> ticket(siti, round).extract().path("keadaan"));
        ticket(siti, round).statusCode(200).body("sampai", endsWith("+07:00"), "perkiraan", nullValue());
        siti.submit(drafts.get(0)).statusCode(200);
        ticket(siti, round).body("keadaan", equalTo("SELESAI"), "posisi", nullValue());
    }

    @Test
    void a_refused_submission_leaves_the_turn_to_the_person() {
        Pemohon siti = Pemohon.registered();
        UUID lamaran = siti.draft(formation.announce());
        UUID round = Antrean.open("PENGAJUAN", Duration.ofMillis(800), 60_000);
        take(siti, round).statusCode(200);
        Antrean.until("DIPERSILAKAN", () -> ticket(siti, round).extract().path("keadaan"));
        siti.submit(lamaran).statusCode(422);
        ticket(siti, round).body("keadaan", equalTo("DIPERSILAKAN"));
    }

    @Test
    void near_the_close_nobody_is_held() {
        List<UUID> drafts = new ArrayList<>();
        UUID formasi = formation.announce();
        Pemohon siti = ready(formasi, drafts);
        UUID round = Antrean.open("PENGAJUAN", Duration.ofMillis(500), 0);
        Antrean.awaitOpening(round);
        siti.submit(drafts.get(0)).statusCode(429);
        take(siti, round)
                .body("perkiraan.menurut", equalTo("PELEPASAN"))
                .body("perkiraan.detik", lessThanOrEqualTo(2700));
        Antrean.seen(round).body("habis_sebelum_dilepas", is(false), "habis_pada", nullValue(), "menunggu", is(1));
        OffsetDateTime now = OffsetDateTime.now();
        formation.window(now.minusHours(1), now.plusMinutes(10));
        Antrean.seen(round).body("keadaan", equalTo("DILEPAS"));
        siti.submit(drafts.get(0)).statusCode(200);
    }

    @Test
    void making_an_account_may_be_guarded_too_and_only_while_the_round_is_on() {
        UUID round = Antrean.open("PEMBUATAN_AKUN", Duration.ofSeconds(3), 60_000);
        Pemohon.registered();
        Antrean.awaitOpening(round);
        Pemohon siti = Pemohon.stranger();
        siti.register(Pemohon.data()).statusCode(429).body("kegiatan", equalTo("PEMBUATAN_AKUN"));
        take(siti, round).statusCode(200);
        Antrean.until("DIPERSILAKAN", () -> ticket(siti, round).extract().path("keadaan"));
        siti.register(Pemohon.data()).statusCode(201);
        Antrean.closeAll();
        Pemohon.registered();
    }

    @Test
    void who_changed_the_rate_is_kept_and_cannot_be_changed() throws Exception {
        UUID round = Antrean.open("PENGAJUAN", Duration.ofHours(1), 60);
        given().get("/v1/antrean/{id}", round)
                .then()
                .body("laju[0].alasan", equalTo(Antrean.WHY), "laju[0].oleh", nullValue());
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select oleh, lewat, alasan from antrean_laju where gelombang = '%s'"
                                .formatted(round))) {
            assertTrue(rows.next());
            assertTrue(!rows.getString("oleh").isEmpty()
                    && !rows.getString("lewat").isEmpty());
            assertEquals(Antrean.WHY, rows.getString("alasan"));
        }
    }
}
