package id.asn.applicant.sanksi.api;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.asn.applicant.Formation;
import id.asn.applicant.Panselnas;
import id.asn.applicant.Pemohon;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SanksiIT {
    private static final Map<String, Object> REASON =
            Map.of("alasan", "Keberatan diterima Panselnas.", "nomor_dokumen", "9/PANSELNAS/2024");

    @Inject
    Formation formation;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void registration_is_open() {
        formation.open();
    }

    @Test
    void who_withdrew_is_refused_before_and_at_submission_until_the_sanction_is_revoked() {
        Map<String, Object> data = Pemohon.data();
        Pemohon siti = Pemohon.stranger();
        String sanksi = Panselnas.imposes(data.get("nik"), Map.of())
                .statusCode(201)
                .body("dilarang_mulai", is(2024), "dilarang_sampai", is(2024), "status", equalTo("BERLAKU"))
                .body("dasar_hukum", equalTo("PermenPANRB 27/2021 pasal 54"))
                .extract()
                .path("sanksi_id");
        siti.register(data).statusCode(201);
        UUID formasi = formation.announce();
        siti.asks()
                .get("/v1/formasi/{id}/kelayakan", formasi)
                .then()
                .statusCode(200)
                .body("putusan.findAll { !it.memenuhi }.kode", is(List.of("larangan-melamar")));
        UUID lamaran = siti.draft(formasi);
        siti.documents(lamaran);
        bannedAtSubmission(siti, lamaran);
        revoke(sanksi, 200);
        siti.submit(lamaran).statusCode(200);
    }

    private static void bannedAtSubmission(Pemohon siti, UUID lamaran) {
        siti.submit(lamaran)
                .statusCode(422)
                .body("kesalahan.kode", is(List.of("larangan-melamar")))
                .body("kesalahan[0].sampai_tahun", is(2024), "kesalahan[0].nomor_dokumen", equalTo("1/PANSELNAS/2024"))
                .body("kesalahan[0].agar_terpenuhi", equalTo("Anda dapat melamar lagi mulai tahun anggaran 2025."));
    }

    @Test
    void a_revoked_sanction_stays_readable_with_both_acts_and_is_not_revoked_twice() {
        String sanksi = Panselnas.imposes(Pemohon.data().get("nik"), Map.of())
                .statusCode(201)
                .extract()
                .path("sanksi_id");
        revoke(sanksi, 200);
        revoke(sanksi, 409);
        var answer = Panselnas.asks().get("/v1/sanksi/{id}", sanksi).then();
        String tag = answer.statusCode(200)
                .body("status", equalTo("DICABUT"), "langkah.tindakan", is(List.of("TETAPKAN", "CABUT")))
                .body("langkah[1].nomor_dokumen", equalTo("9/PANSELNAS/2024"))
                .extract()
                .header("ETag");
        Panselnas.asks()
                .header("If-None-Match", tag)
                .get("/v1/sanksi/{id}", sanksi)
                .then()
                .statusCode(304);
    }

    private static void revoke(String sanksi, int status) {
        Panselnas.asks()
                .contentType("application/json")
                .body(REASON)
                .post("/v1/sanksi/{id}/pencabutan", sanksi)
                .then()
                .statusCode(status);
    }

    @Test
    void a_nik_is_neither_kept_nor_told_and_found_again_by_its_index() throws SQLException {
        Object nik = Pemohon.data().get("nik");
        String body = Panselnas.imposes(nik, Map.of()).statusCode(201).extract().asString();
        assertEquals(-1, body.indexOf(nik.toString()));
        String sanksi = JsonPath.from(body).getString("sanksi_id");
        Panselnas.imposes(nik, Map.of())
                .statusCode(409)
                .body("type", endsWith("/sanksi-sudah-ada"), "sanksi_id", equalTo(sanksi));
        assertEquals(0, count("select count(*) from sanksi s where s::text like '%" + nik + "%'"));
        Panselnas.asks().get("/v1/sanksi").then().statusCode(200).body("data.size()", not(equalTo(0)));
    }

    @Test
    void what_the_law_does_not_ban_is_refused_with_the_rule_of_its_year() {
        Object nik = Pemohon.data().get("nik");
        Panselnas.imposes(nik, Map.of("saat_mundur", "LULUS_AKHIR"))
                .statusCode(422)
                .body("type", endsWith("/mundur-tanpa-sanksi"))
                .body("dasar_hukum", equalTo("PermenPANRB 27/2021 pasal 54"));
        Panselnas.imposes(
                        nik,
                        Map.of("tahun", 2024, "saat_mundur", "LULUS_AKHIR", "optimalisasi", true, "lokasi_lain", true))
                .statusCode(422);
        Panselnas.imposes(nik, Map.of("tahun", 2019)).statusCode(422);
    }

    @Test
    void malformed_and_absent_and_foreign_requests_are_told_so() {
        Panselnas.imposes("123", Map.of("alasan", "-"))
                .statusCode(400)
                .body("kesalahan.penunjuk", hasItems("/nik", "/alasan"));
        Panselnas.imposes("3673013299980001", Map.of())
                .statusCode(422)
                .body("kesalahan.kode", hasItem("nik-tanggal-lahir"));
        Panselnas.asks().queryParam("batas", 0).get("/v1/sanksi").then().statusCode(400);
        UUID nothing = UUID.randomUUID();
        Panselnas.asks().get("/v1/sanksi/{id}", nothing).then().statusCode(404);
        revoke(nothing.toString(), 404);
        Panselnas.asks()
                .contentType("application/json")
                .body("{}")
                .post("/v1/sanksi/{id}/pencabutan", nothing)
                .then()
                .statusCode(400);
    }

    @Test
    void acts_on_a_sanction_can_only_be_added_in_the_database_too() throws SQLException {
        Panselnas.imposes(Pemohon.data().get("nik"), Map.of()).statusCode(201);
        for (String sql : new String[] {"delete from sanksi", "update sanksi_langkah set alasan = ''"}) {
            SQLException refused = assertThrows(SQLException.class, () -> count(sql + " returning 1"));
            assertThat(refused.getMessage(), containsString("hanya dapat ditambah"));
        }
    }

    private int count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
