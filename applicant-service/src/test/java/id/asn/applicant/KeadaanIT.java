package id.asn.applicant;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.ValidatorFactory;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an installation has to know about itself. */
@QuarkusTest
class KeadaanIT {
    private static final String STAMPS = "checks.find { it.name == 'kebijakan-meterai' }.";

    @Inject
    Formation formation;

    @Inject
    ValidatorFactory checks;

    @Inject
    AgroalDataSource database;

    @Test
    void today_is_jakartas_whatever_the_machine_thinks() {
        assertEquals(
                ZoneId.of("Asia/Jakarta"), checks.getClockProvider().getClock().getZone());
    }

    @Test
    void an_open_year_of_which_nothing_is_laid_down_about_stamps_is_shown_and_stops_nobody() throws SQLException {
        formation.open();
        stamps("BELUM_DITETAPKAN");
        Panselnas.asks()
                .contentType("application/json")
                .body(Map.of(
                        "tahun", 2024,
                        "jenis_dokumen", "SURAT_LAMARAN",
                        "aturan", "TANPA",
                        "berlaku_sejak", "2024-08-20T00:00:00+07:00",
                        "alasan", "Tidak diminta pada uji ini."))
                .post("/v1/meterai/kebijakan")
                .then()
                .statusCode(201);
        try {
            stamps("DITETAPKAN");
        } finally {
            begunAnew();
        }
    }

    private static void stamps(String told) {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body(STAMPS + "status", equalTo("UP"), STAMPS + "data.'2024'", equalTo(told));
    }

    /** Other tests submit without stamps; a guard of rows does not see this. */
    private void begunAnew() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("truncate kebijakan_meterai");
        }
    }
}
