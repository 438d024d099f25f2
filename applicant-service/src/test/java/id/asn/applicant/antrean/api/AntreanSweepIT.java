package id.asn.applicant.antrean.api;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.asn.applicant.Pemohon;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the operations on a waiting room have in common: absent ones, ended ones and bad bodies. */
@QuarkusTest
class AntreanSweepIT {
    private static final Map<String, Object> RATE = Map.of("laju_per_menit", 60, "alasan", Antrean.WHY);
    private static final Map<String, Object> END = Map.of("alasan", Antrean.WHY);

    @AfterEach
    void no_round_stands_in_the_way_of_others() {
        Antrean.closeAll();
    }

    @TestFactory
    Stream<DynamicTest> something_absent_is_404() {
        UUID nothing = UUID.randomUUID();
        Pemohon siti = Pemohon.stranger();
        return Stream.of(
                dynamicTest("a round", () -> Antrean.seen(nothing).statusCode(404)),
                dynamicTest("its rate", () -> Antrean.send(RATE, "/v1/antrean/{id}/laju", nothing)
                        .statusCode(404)),
                dynamicTest("its end", () -> Antrean.send(END, "/v1/antrean/{id}/penutupan", nothing)
                        .statusCode(404)),
                dynamicTest("its tickets", () -> siti.asks()
                        .post("/v1/antrean/{id}/tiket", nothing)
                        .then()
                        .statusCode(404)),
                dynamicTest("a look at one", () -> siti.asks()
                        .get("/v1/antrean/{id}/tiket", nothing)
                        .then()
                        .statusCode(404)));
    }

    @Test
    void a_person_without_a_ticket_is_told_where_to_take_one() {
        UUID round = Antrean.open("PENGAJUAN", Duration.ofHours(1), 60);
        Pemohon.stranger()
                .asks()
                .get("/v1/antrean/{id}/tiket", round)
                .then()
                .statusCode(404)
                .body("type", equalTo("/masalah/tiket-tidak-ada"), "alamat_tiket", endsWith(round + "/tiket"));
    }

    @Test
    void what_is_ended_changes_no_more_and_holds_nobody() {
        UUID round = Antrean.open("PENGAJUAN", Duration.ofHours(1), 60);
        Antrean.closeAll();
        Antrean.seen(round).statusCode(200).body("keadaan", equalTo("DITUTUP"));
        Antrean.send(RATE, "/v1/antrean/{id}/laju", round)
                .statusCode(409)
                .body("type", equalTo("/masalah/gelombang-sudah-ditutup"));
        Antrean.send(END, "/v1/antrean/{id}/penutupan", round).statusCode(409);
        Pemohon.stranger().asks().post("/v1/antrean/{id}/tiket", round).then().statusCode(409);
    }

    @Test
    void an_act_has_one_waiting_room_at_a_time_and_it_opens_ahead() {
        Antrean.tried(Map.of("dibuka", "2024-09-09T08:00:00+07:00"))
                .statusCode(422)
                .body("type", equalTo("/masalah/pembukaan-antrean-tidak-sah"));
        UUID round = Antrean.open("PENGAJUAN", Duration.ofHours(1), 60);
        Antrean.tried(Map.of()).statusCode(409).body("gelombang_id", equalTo(round.toString()));
        Antrean.open("PEMBUATAN_AKUN", Duration.ofHours(1), 60);
    }

    @Test
    void what_breaks_the_contract_is_400_with_every_fault() {
        Antrean.send(Map.of(), "/v1/antrean").statusCode(400).body("kesalahan", hasSize(5));
        Antrean.tried(Map.of("laju_per_menit", -1, "masa_menit", 0, "lepas_menit", 1, "alasan", "-"))
                .statusCode(400)
                .body("kesalahan", hasSize(4));
        UUID round = Antrean.open("PENGAJUAN", Duration.ofHours(1), 60);
        Antrean.send(Map.of(), "/v1/antrean/{id}/laju", round).statusCode(400).body("kesalahan", hasSize(2));
        Antrean.send(Map.of(), "/v1/antrean/{id}/penutupan", round)
                .statusCode(400)
                .body("kesalahan", hasSize(1));
    }
}
