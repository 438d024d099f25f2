package id.asn.applicant.lamaran.flow;

import static io.restassured.RestAssured.given;
import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.applicant.Formation;
import id.asn.applicant.Pemohon;
import id.asn.platform.testkit.ContractFilter;
import id.asn.platform.testkit.Eventually;
import id.asn.platform.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who holds a draft learns of a later close, told beside the request that gave it. */
@QuarkusTest
class KabarTenggatIT {
    private static final String OURS = "6273";
    private static final String WHY = "Gangguan layanan e-meterai sejak 3 September 2024";

    @Inject
    Formation formation;

    private final OffsetDateTime later = OffsetDateTime.now().plusHours(5).truncatedTo(ChronoUnit.SECONDS);

    @AfterEach
    void later_tests_have_their_windows() {
        formation.forgetKelonggaran();
    }

    private static void grant(OffsetDateTime tutup, boolean dry) {
        given().filter(ContractFilter.of("applicant"))
                .auth()
                .oauth2(Tokens.of("panselnas"))
                .contentType("application/json")
                .queryParam("uji_coba", dry)
                .body(Map.of("tahap", "PENDAFTARAN", "tutup", ISO_OFFSET_DATE_TIME.format(tutup), "alasan", WHY))
                .post("/v1/periode/2024/kelonggaran")
                .then()
                .statusCode(201);
    }

    private static List<String> told(Pemohon someone) {
        List<Map<String, String>> all =
                someone.asks().get("/v1/pelamar/saya/pesan").path("data");
        return all.stream()
                .filter(it -> it.get("jenis").equals("TENGGAT_DIPERPANJANG"))
                .map(it -> it.get("teks"))
                .toList();
    }

    private Pemohon drafts(String instansi) {
        Pemohon someone = Pemohon.registered();
        someone.draft(formation.announce(data -> data.put("instansi", instansi)));
        return someone;
    }

    @Test
    void each_owner_of_drafts_is_told_once_and_nobody_for_whom_nothing_changed() {
        formation.open();
        Pemohon waiting = drafts(OURS);
        waiting.draft(formation.announce());
        Pemohon done = drafts(OURS);
        done.submitted(formation.announce());
        formation.closeBut("6201", later.plusHours(1));
        Pemohon elsewhere = drafts("6201");
        Pemohon last = drafts(OURS);
        grant(later, true);
        grant(later, false);
        Eventually.so("the last draft's owner is told", () -> told(last).size() == 1);
        assertEquals(1, told(waiting).size());
        assertTrue(told(waiting).get(0).contains(WHY));
        assertEquals(List.of(), told(done));
        assertEquals(List.of(), told(elsewhere));
    }

    @Test
    void a_later_close_still_is_told_again_to_whoever_has_a_draft_by_then() {
        formation.open();
        Pemohon first = drafts(OURS);
        grant(later, false);
        Eventually.so("the first is told", () -> told(first).size() == 1);
        Pemohon second = drafts(OURS);
        grant(later.plusMinutes(5), false);
        Eventually.so("both are told of the next", () -> told(second).size() == 1);
        assertEquals(2, told(first).size());
    }
}
