package id.asn.applicant.akses.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.applicant.Formation;
import id.asn.applicant.Panitia;
import id.asn.applicant.Pemohon;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.swagger.v3.core.util.Yaml;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class AksesIT {
    /** Operations of somebody else that show a person, and how each is called. */
    private static final Map<String, Function<UUID, Response>> SHOWING = Map.of(
            "lihatVerifikasi", id -> Panitia.of("6273").get("/v1/verifikasi/{id}", id),
            "ambilDokumenVerifikasi", id -> Panitia.of("6273").get("/v1/verifikasi/{id}/dokumen/KTP", id),
            "putuskanVerifikasi",
                    id -> Panitia.of("6273")
                            .contentType("application/json")
                            .queryParam("uji_coba", true)
                            .body(Panitia.MS)
                            .post("/v1/verifikasi/{id}/putusan", id));

    /** Operations of somebody else that show nobody: numbers, counts, events without name and NIK. */
    private static final Set<String> SHOWING_NOBODY =
            Set.of("daftarVerifikasi", "bacaKejadian", "mintaPemutaranKunci", "lihatPemutaranKunci");

    @Inject
    Formation formation;

    @Inject
    AgroalDataSource database;

    @Test
    void every_operation_of_somebody_else_is_known_to_show_a_person_or_not() throws IOException {
        Set<String> known = new HashSet<>(SHOWING.keySet());
        known.addAll(SHOWING_NOBODY);
        assertEquals(ofSomebodyElse(), known);
    }

    @TestFactory
    Stream<DynamicTest> who_shows_a_person_leaves_a_record() {
        return SHOWING.entrySet().stream()
                .map(operation -> dynamicTest(operation.getKey(), () -> {
                    formation.open();
                    Pemohon siti = Pemohon.registered();
                    UUID lamaran = siti.submitted(formation.announce());
                    assertEquals(200, operation.getValue().apply(lamaran).statusCode());
                    assertEquals(1, looks(siti).size());
                }));
    }

    @Test
    void a_look_tells_the_office_and_the_purpose_and_not_the_official() {
        formation.open();
        Pemohon siti = Pemohon.registered();
        UUID lamaran = siti.submitted(formation.announce());
        Panitia.of("6273").get("/v1/verifikasi/{id}", lamaran);
        Panitia.of("7371").get("/v1/verifikasi/{id}", lamaran);
        siti.asks()
                .get("/v1/pelamar/saya/akses")
                .then()
                .statusCode(200)
                .body("data.peran", is(List.of("panitia")), "data.instansi", is(List.of("6273")))
                .body("data[0].tujuan", equalTo("MELIHAT_LAMARAN"))
                .body(not(containsString("panitia-satu")));
        siti.asks().queryParam("batas", 0).get("/v1/pelamar/saya/akses").then().statusCode(400);
    }

    @Test
    void a_record_is_neither_changed_nor_removed() {
        formation.open();
        Pemohon siti = Pemohon.registered();
        Panitia.of("6273").get("/v1/verifikasi/{id}", siti.submitted(formation.announce()));
        assertThrows(SQLException.class, () -> run("update akses set tujuan = 'MELIHAT_DOKUMEN'"));
        assertThrows(SQLException.class, () -> run("delete from akses"));
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static List<Object> looks(Pemohon someone) {
        return someone.asks()
                .get("/v1/pelamar/saya/akses")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("data");
    }

    private static Set<String> ofSomebodyElse() throws IOException {
        Set<String> found = new HashSet<>();
        try (InputStream contract = AksesIT.class.getResourceAsStream("/contract/openapi.yaml")) {
            for (JsonNode path : Yaml.mapper().readTree(contract).get("paths")) {
                for (JsonNode operation : path) {
                    Set<String> roles = new HashSet<>();
                    operation.path("x-peran").forEach(role -> roles.add(role.asText()));
                    roles.removeAll(Set.of("publik", "pelamar"));
                    if (!roles.isEmpty()) {
                        found.add(operation.get("operationId").asText());
                    }
                }
            }
        }
        return found;
    }
}
