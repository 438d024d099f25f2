package id.asn.formation.periode.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.Kota;
import id.asn.platform.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each test has a year of its own. */
@QuarkusTest
class PeriodeIT {

    private static RequestSpecification panselnas() {
        return Kota.publik().contentType("application/json").auth().oauth2(Tokens.of("panselnas"));
    }

    private static Map<String, String> jendela(String tahap, String buka, String tutup) {
        return Map.of("tahap", tahap, "buka", buka + "T00:00:00+07:00", "tutup", tutup + "T00:00:00+07:00");
    }

    private static Map<String, Object> kalender(String tutup) {
        return Map.of("tahap", List.of(jendela("PENDAFTARAN", "2024-08-20", tutup)));
    }

    private static Map<String, Object> ubahan(String tahap, String tutup) {
        return Map.of(
                "tahap",
                tahap,
                "buka",
                "2024-08-20T00:00:00+07:00",
                "tutup",
                tutup + "T00:00:00+07:00",
                "alasan",
                "Gangguan meterai elektronik");
    }

    @Test
    void a_calendar_is_set_once_and_said_again_without_effect() {
        panselnas().body(kalender("2024-09-07")).put("/v1/periode/2031").then().statusCode(200);
        panselnas()
                .body(kalender("2024-09-07"))
                .put("/v1/periode/2031")
                .then()
                .statusCode(200)
                .body("versi", equalTo(1));
        panselnas()
                .body(kalender("2024-09-08"))
                .put("/v1/periode/2031")
                .then()
                .statusCode(409)
                .body("type", equalTo("/masalah/periode-sudah-ditetapkan"));
    }

    @Test
    void a_change_keeps_what_stood_before_and_raises_the_version() {
        panselnas().body(kalender("2024-09-07")).put("/v1/periode/2032").then().statusCode(200);
        panselnas()
                .header("If-Match", "\"5\"")
                .body(ubahan("PENDAFTARAN", "2024-09-11"))
                .post("/v1/periode/2032/perubahan")
                .then()
                .statusCode(412);
        panselnas()
                .header("If-Match", "\"1\"")
                .body(ubahan("PENDAFTARAN", "2024-09-11"))
                .post("/v1/periode/2032/perubahan")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("tahap[0].tutup", equalTo("2024-09-10T17:00:00Z"))
                .body("riwayat", hasSize(1))
                .body("riwayat[0].semula.tutup", equalTo("2024-09-06T17:00:00Z"))
                .body("riwayat[0].pelaku", equalTo("panselnas"));
    }

    @Test
    void a_contradictory_calendar_is_refused_with_everything_that_is_wrong() {
        panselnas()
                .body(Map.of(
                        "tahap",
                        List.of(
                                jendela("SKD", "2024-10-16", "2024-11-15"),
                                jendela("SKD", "2024-11-15", "2024-11-15"))))
                .put("/v1/periode/2033")
                .then()
                .statusCode(422)
                .body("kesalahan.kode", hasItems("tahap-ganda", "jendela-terbalik"));
    }

    @Test
    void only_a_stage_of_the_calendar_is_changed() {
        panselnas().body(kalender("2024-09-07")).put("/v1/periode/2034").then().statusCode(200);
        panselnas()
                .body(ubahan("SKD", "2024-09-11"))
                .post("/v1/periode/2034/perubahan")
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/tahap-tidak-ada"));
    }

    @Test
    void the_other_services_hear_of_each_version_in_order() {
        panselnas().body(kalender("2024-09-07")).put("/v1/periode/2035").then().statusCode(200);
        panselnas()
                .body(ubahan("PENDAFTARAN", "2024-09-11"))
                .post("/v1/periode/2035/perubahan")
                .then()
                .statusCode(200);
        List<Object> versions = Kota.kejadian().stream()
                .filter(event -> event.get("subject").equals("2035"))
                .map(event -> ((Map<?, ?>) event.get("data")).get("versi"))
                .map(Object.class::cast)
                .toList();
        assertEquals(List.of(1, 2), versions);
    }
}
