package id.asn.applicant.periode.api;

import static io.restassured.RestAssured.given;
import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import id.asn.applicant.Formation;
import id.asn.applicant.Pemohon;
import id.asn.applicant.periode.Wib;
import id.asn.platform.testkit.ContractFilter;
import id.asn.platform.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeriodeIT {
    private static final String WHY = "Gangguan layanan e-meterai sejak 3 September 2024";

    @Inject
    Formation formation;

    /** What is given is never taken back, so each test speaks of a later close than those before it. */
    @AfterEach
    void later_tests_have_their_windows() {
        formation.forgetKelonggaran();
    }

    private static RequestSpecification anyone() {
        return given().filter(ContractFilter.of("applicant"));
    }

    private static ValidatableResponse grant(String peran, OffsetDateTime tutup) {
        return anyone().auth()
                .oauth2(Tokens.of(peran))
                .contentType("application/json")
                .body(Map.of("tahap", "PENDAFTARAN", "tutup", ISO_OFFSET_DATE_TIME.format(tutup), "alasan", WHY))
                .post("/v1/periode/2024/kelonggaran")
                .then();
    }

    @Test
    void anyone_reads_what_is_open_and_for_which_agency() {
        formation.closeBut("6273");
        anyone().get("/v1/periode/2024")
                .then()
                .statusCode(200)
                .body("tahap.find { it.tahap == 'PENDAFTARAN' }.keadaan", equalTo("SUDAH_DITUTUP"))
                .body("tahap[0].tutup", endsWith("+07:00"));
        anyone().queryParam("instansi", "6273")
                .get("/v1/periode/2024")
                .then()
                .statusCode(200)
                .body("instansi", equalTo("6273"))
                .body("tahap.find { it.tahap == 'PENDAFTARAN' }.keadaan", equalTo("DIBUKA"));
        anyone().get("/v1/periode/2031").then().statusCode(404);
        anyone().queryParam("instansi", "x").get("/v1/periode/2024").then().statusCode(400);
    }

    @Test
    void more_time_opens_the_window_for_all_and_outlasts_a_new_calendar() {
        formation.close();
        Pemohon siti = Pemohon.registered();
        UUID lamaran = siti.draft(formation.announce());
        siti.documents(lamaran);
        siti.submit(lamaran).statusCode(422);
        OffsetDateTime tutup = OffsetDateTime.now().plusHours(2).truncatedTo(ChronoUnit.SECONDS);
        grant("panselnas", tutup)
                .statusCode(201)
                .body("kelonggaran.alasan", hasItem(WHY))
                .body("tahap.find { it.tahap == 'PENDAFTARAN' }.keadaan", equalTo("DIBUKA"));
        formation.close();
        siti.submit(lamaran).statusCode(200);
    }

    @Test
    void an_earlier_close_or_one_gone_by_gives_nobody_time() {
        formation.open();
        grant("panselnas", OffsetDateTime.now().plusMinutes(5))
                .statusCode(422)
                .body("type", equalTo("/masalah/kelonggaran-tidak-sah"), "tutup_kini", endsWith("+07:00"));
        formation.close();
        grant("panselnas", OffsetDateTime.now().minusSeconds(10)).statusCode(422);
        anyone().get("/v1/periode/2024").then().body("kelonggaran.size()", is(0));
    }

    @Test
    void a_slip_of_the_pen_is_refused_with_the_latest_close_that_may_be_given() {
        OffsetDateTime tutup = OffsetDateTime.now().plusHours(1).truncatedTo(ChronoUnit.SECONDS);
        formation.window(tutup.minusHours(2), tutup);
        grant("panselnas", tutup.plusDays(31).plusSeconds(1))
                .statusCode(422)
                .body("type", equalTo("/masalah/kelonggaran-terlalu-lama"))
                .body("tutup_terlama", equalTo(wib(tutup.plusDays(31))));
        grant("panselnas", tutup.plusYears(70)).statusCode(422);
        anyone().get("/v1/periode/2024").then().body("kelonggaran.size()", is(0));
        grant("panselnas", tutup.plusDays(31)).statusCode(201);
    }

    private static String wib(OffsetDateTime instant) {
        return ISO_OFFSET_DATE_TIME.format(Wib.at(instant.toInstant()));
    }

    @Test
    void only_panselnas_gives_it_for_a_calendar_that_stands_and_says_why() {
        formation.open();
        grant("panitia", OffsetDateTime.now().plusHours(3)).statusCode(403);
        anyone().contentType("application/json")
                .body(Map.of(
                        "tahap", "PENDAFTARAN", "tutup", OffsetDateTime.now().toString(), "alasan", WHY))
                .post("/v1/periode/2024/kelonggaran")
                .then()
                .statusCode(401);
        RequestSpecification panselnas =
                anyone().auth().oauth2(Tokens.of("panselnas")).contentType("application/json");
        panselnas
                .body(Map.of("tahap", "SKD", "tutup", "2024-09-11T00:00:00+07:00", "alasan", "-"))
                .post("/v1/periode/2024/kelonggaran")
                .then()
                .statusCode(400)
                .body("kesalahan.size()", is(2));
        anyone().auth()
                .oauth2(Tokens.of("panselnas"))
                .contentType("application/json")
                .body(Map.of("tahap", "PENDAFTARAN", "tutup", "2031-09-11T00:00:00+07:00", "alasan", WHY))
                .post("/v1/periode/2031/kelonggaran")
                .then()
                .statusCode(404);
    }
}
