package id.asn.applicant.pelamar.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import id.asn.applicant.Pemohon;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the database cannot hold is refused by name, never a fault. */
@QuarkusTest
class BatasNilaiIT {
    private static final String ZERO = "a\u0000b";

    @Test
    void a_search_for_the_zero_character_names_the_parameter() {
        given().urlEncodingEnabled(false)
                .get("/v1/formasi?q=%00a")
                .then()
                .statusCode(400)
                .body("type", equalTo("/masalah/tidak-sah"), "kesalahan[0].penunjuk", equalTo("?q"));
    }

    @Test
    void a_name_with_the_zero_character_is_named_by_its_pointer() {
        Map<String, Object> data = Pemohon.data();
        data.put("nama", ZERO);
        Pemohon.stranger().register(data).statusCode(400).body("kesalahan[0].penunjuk", equalTo("/nama"));
        data.put("nama", "Siti");
        Map<String, String> pendidikan = new HashMap<>(Pemohon.pendidikan("5101087", "3.75"));
        pendidikan.put("nama", ZERO);
        data.put("pendidikan", pendidikan);
        Pemohon.stranger().register(data).statusCode(400).body("kesalahan[0].penunjuk", equalTo("/pendidikan/nama"));
    }

    @ParameterizedTest
    @CsvSource({"-9999-01-01,400", "1899-12-31,400", "1900-01-01,201"})
    void a_birth_day_lies_within_what_people_live(String day, int status) {
        Map<String, Object> data = Pemohon.data();
        data.put("tanggal_lahir", day);
        if (status == 201) {
            data.put("nik", "367301410100" + ((String) data.get("nik")).substring(12));
        }
        Pemohon.stranger().register(data).statusCode(status);
    }
}
