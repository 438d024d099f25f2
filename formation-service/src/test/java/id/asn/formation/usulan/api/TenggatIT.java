package id.asn.formation.usulan.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.Kota;
import id.asn.formation.kebutuhan.Lembar;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TenggatIT {
    @Inject
    AgroalDataSource database;

    private static Map<String, Object> rule(String day, int hari) {
        return Map.of("status", "BERPENDAPAT", "berlaku_sejak", day, "hari", hari, "sumber", "Surat Edaran Menteri");
    }

    @Test
    void every_step_has_its_length_with_source_and_doubt() {
        Kota.publik()
                .get("/v1/tenggat-usulan")
                .then()
                .statusCode(200)
                .body("data.status", hasItems("DRAF", "DESK", "KONSOLIDASI", "DIUSULKAN", "BERPERTEK", "BERPENDAPAT"))
                .body("data.find { it.status == 'DIUSULKAN' }.kalender.akhir_bulan", equalTo(7))
                .body("data.find { it.status == 'DIUSULKAN' }.keraguan", notNullValue());
    }

    /** What the house installs begins in 2018; what offices set later is theirs. */
    @Test
    void the_installed_lengths_equal_their_second_transcription_both_ways() {
        List<Map<String, Object>> rules = Kota.publik()
                .get("/v1/tenggat-usulan")
                .then()
                .statusCode(200)
                .extract()
                .path("data");
        List<String> installed = rules.stream()
                .filter(rule -> ((String) rule.get("berlaku_sejak")).startsWith("2018-"))
                .map(TenggatIT::line)
                .sorted()
                .toList();
        assertEquals(Lembar.baris("hukum/tenggat-usulan.csv").stream().sorted().toList(), installed);
    }

    private static String line(Map<String, Object> rule) {
        Map<?, ?> kalender = (Map<?, ?>) rule.get("kalender");
        return Stream.of(
                        rule.get("status"),
                        rule.get("berlaku_sejak"),
                        kalender == null ? null : kalender.get("akhir_bulan"),
                        kalender == null ? null : kalender.get("selisih_tahun"),
                        rule.get("hari"),
                        rule.get("sumber"),
                        rule.get("keraguan"))
                .map(cell -> Objects.toString(cell, ""))
                .collect(Collectors.joining(","));
    }

    @Test
    void a_usulan_is_due_while_somebody_is_awaited_and_then_no_more() {
        Kota kota = Kota.baru();
        String usulan = kota.konsolidasi(2);
        kota.as("ppk").get("/v1/usulan/{id}", usulan).then().body("tenggat", notNullValue());
        Kota other = Kota.baru();
        other.as("ppk").get("/v1/usulan/{id}", other.ditetapkan(1, 1)).then().body("tenggat", nullValue());
    }

    @Test
    void the_overdue_are_listed_apart_from_all_others() throws SQLException {
        Kota kota = Kota.baru();
        String usulan = kota.diusulkan(2);
        list(kota, "true").body("data", empty());
        list(kota, "false").body("data.id", contains(usulan));
        overdue(usulan);
        list(kota, "true").body("data.id", contains(usulan));
        list(kota, "false").body("data", empty());
        kota.as("panrb")
                .queryParam("terlambat", "mungkin")
                .get("/v1/usulan")
                .then()
                .statusCode(400);
    }

    /** A day passes that no test can wait for. */
    private void overdue(String usulan) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update usulan set tenggat = now() - interval '1 day' where id = ?")) {
            update.setObject(1, UUID.fromString(usulan));
            update.executeUpdate();
        }
    }

    private static ValidatableResponse list(Kota kota, String overdue) {
        return kota.as("bkn")
                .queryParam("instansi", kota.kode)
                .queryParam("terlambat", overdue)
                .get("/v1/usulan")
                .then()
                .statusCode(200);
    }

    @Test
    void a_newer_rule_stands_beside_the_older_and_cannot_be_set_twice() {
        Kota kota = Kota.baru();
        kota.as("panrb")
                .body(rule("2090-01-01", 45))
                .post("/v1/tenggat-usulan")
                .then()
                .statusCode(201);
        kota.as("panrb")
                .body(rule("2090-01-01", 46))
                .post("/v1/tenggat-usulan")
                .then()
                .statusCode(409);
        kota.as("panrb")
                .body(rule("2091-01-01", 367))
                .post("/v1/tenggat-usulan")
                .then()
                .statusCode(400);
        Kota.publik()
                .get("/v1/tenggat-usulan")
                .then()
                .body("data.findAll { it.status == 'BERPENDAPAT' }.hari", hasItems(45, 30))
                .body("data.findAll { it.status == 'BERPENDAPAT' }.berlaku_sejak", hasItem("2018-01-01"));
    }
}
