package id.asn.applicant.akses.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.applicant.Formation;
import id.asn.applicant.Panitia;
import id.asn.applicant.Pemohon;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
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
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class AksesIT {
    /** Operations of somebody else that show a person: what goes before, and how each is called. */
    private static final Map<String, Showing> SHOWING = Map.of(
            "lihatVerifikasi",
            Showing.by(id -> Panitia.of("6273").get("/v1/verifikasi/{id}", id)),
            "ambilDokumenVerifikasi",
            Showing.by(id -> Panitia.of("6273").get("/v1/verifikasi/{id}/dokumen/KTP", id)),
            "buatTautanVerifikasi",
            Showing.by(id -> Panitia.of("6273").post("/v1/verifikasi/{id}/dokumen/KTP/tautan", id)),
            "putuskanVerifikasi",
            Showing.by(id -> sends(Panitia.TMS).queryParam("uji_coba", true).post("/v1/verifikasi/{id}/putusan", id)),
            "periksaKedua",
            new Showing(id -> Panitia.decides("6273", id, Panitia.TMS).statusCode(200), id -> Panitia.of(
                            "6273", "panitia-dua")
                    .contentType("application/json")
                    .body(Map.of("hasil", "SAHKAN"))
                    .post("/v1/verifikasi/{id}/pemeriksaan-kedua", id)));

    /** Operations of somebody else that show nobody: numbers, counts, states, events without name and NIK. */
    private static final Set<String> SHOWING_NOBODY = Set.of(
            "daftarVerifikasi",
            "ambilVerifikasi",
            "tugaskanVerifikasi",
            "tarikVerifikasi",
            "papanVerifikasi",
            "kinerjaVerifikator",
            "jadwalkanPengumuman",
            "daftarPengumumanSendiri",
            "lihatPengumumanSendiri",
            "batalkanPengumuman",
            "lihatMeteraiVerifikasi",
            "daftarSanggah",
            "tetapkanKebijakanMeterai",
            "beriKelonggaran",
            "bukaAntrean",
            "ubahLajuAntrean",
            "tutupAntrean",
            "periksaStatistik",
            "bacaKejadian",
            "mintaPemutaranKunci",
            "lihatPemutaranKunci",
            "daftarPemeriksaanNik");

    /** One operation that shows a person. */
    private record Showing(Consumer<UUID> before, Function<UUID, Response> call) {
        static Showing by(Function<UUID, Response> call) {
            return new Showing(id -> {}, call);
        }
    }

    @Inject
    Formation formation;

    @Inject
    AgroalDataSource database;

    @Test
    void every_operation_of_somebody_else_is_known_to_show_a_person_or_not() throws IOException {
        Set<String> known = new HashSet<>(SHOWING.keySet());
        known.addAll(SHOWING_NOBODY);
        known.addAll(AksesLainIT.SHOWING);
        assertEquals(ofSomebodyElse(), known);
    }

    @TestFactory
    Stream<DynamicTest> who_shows_a_person_leaves_a_record() {
        return SHOWING.entrySet().stream()
                .map(operation -> dynamicTest(operation.getKey(), () -> {
                    formation.open();
                    Pemohon siti = Pemohon.registered();
                    UUID lamaran = siti.submitted(formation.announce());
                    operation.getValue().before().accept(lamaran);
                    long before = records(lamaran);
                    int status = operation.getValue().call().apply(lamaran).statusCode();
                    assertTrue(status == 200 || status == 201, "answered " + status);
                    assertEquals(before + 1, records(lamaran));
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

    private static RequestSpecification sends(Map<String, Object> body) {
        return Panitia.of("6273").contentType("application/json").body(body);
    }

    private long records(UUID lamaran) throws SQLException {
        String sql = "select count(*) from akses where pelamar_id = (select pelamar_id from lamaran where id = '%s')";
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql.formatted(lamaran))) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void a_second_look_shows_only_when_the_verdict_is_told() {
        formation.open();
        String instansi = Panitia.agency();
        Pemohon siti = Pemohon.registered();
        UUID lamaran = siti.submitted(formation.announce(data -> data.put("instansi", instansi)));
        Panitia.fails(instansi, lamaran);
        siti.asks()
                .get("/v1/pelamar/saya/akses")
                .then()
                .statusCode(200)
                .body("data.tujuan", is(List.of("MELIHAT_LAMARAN")));
        formation.close();
        Panitia.announces(instansi, "HASIL");
        siti.asks()
                .get("/v1/pelamar/saya/akses")
                .then()
                .statusCode(200)
                .body("data.tujuan", is(List.of("MEMUTUS_LAMARAN", "MEMUTUS_LAMARAN")));
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
