package id.asn.formation.neraca.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.formation.Kota;
import id.asn.platform.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NeracaIT {

    @Inject
    DataSource database;

    private static Response report(String formasi, int terisi, UUID versi) {
        return Kota.publik()
                .contentType("application/json")
                .auth()
                .oauth2(Tokens.of("layanan"))
                .body(Map.of("terisi", terisi, "versi_hasil", versi, "sha256", Kota.SHA256))
                .put("/v1/formasi/{id}/keterisian", formasi);
    }

    @Test
    void a_seat_is_followed_from_proposal_to_person_under_one_id() {
        Kota kota = Kota.baru();
        String formasi = kota.diumumkan(3).get(0);
        report(formasi, 2, UUID.randomUUID()).then().statusCode(200);
        kota.as("bkpsdm")
                .get("/v1/neraca/formasi/{id}", formasi)
                .then()
                .statusCode(200)
                .body("entri.sebab", contains("USUL", "PERTEK", "TETAPKAN", "UMUMKAN", "ISI", "ISI"))
                .body("saldo", hasEntry("LUAR", -3))
                .body("saldo", hasEntry("TERISI", 2))
                .body("saldo", hasEntry("LOWONG", 1));
    }

    @Test
    void the_same_result_twice_posts_once_and_a_later_one_only_the_difference() {
        String formasi = Kota.baru().diumumkan(5).get(0);
        UUID first = UUID.randomUUID();
        report(formasi, 3, first).then().statusCode(200).body("entri.size()", equalTo(6));
        report(formasi, 3, first).then().statusCode(200).body("entri.size()", equalTo(6));
        report(formasi, 4, UUID.randomUUID())
                .then()
                .statusCode(200)
                .body("entri.size()", equalTo(7))
                .body("entri[6].jumlah", equalTo(1))
                .body("saldo", hasEntry("LOWONG", 1));
        report(formasi, 3, first).then().statusCode(200).body("saldo", hasEntry("TERISI", 4));
        report(formasi, 2, first)
                .then()
                .statusCode(409)
                .body("type", equalTo("/masalah/hasil-berbeda"))
                .body("kesalahan.penunjuk", contains("/terisi"))
                .body("kesalahan[0].tercatat", equalTo(3));
    }

    @Test
    void no_result_fills_more_than_was_announced() {
        String formasi = Kota.baru().diumumkan(3).get(0);
        report(formasi, 4, UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("jumlah", equalTo(4))
                .body("batas", equalTo(3))
                .body("kesalahan.penunjuk", contains("/terisi"));
    }

    @Test
    void totals_are_by_golongan_and_an_agency_sees_its_own_only() {
        Kota kota = Kota.baru();
        kota.diusulkan(4, 2);
        kota.as("bkpsdm")
                .queryParam("tahun", 2024)
                .get("/v1/neraca")
                .then()
                .statusCode(200)
                .body("instansi", equalTo(kota.kode))
                .body("data[0].saldo", hasEntry("DIUSULKAN", 6));
        kota.as("bkpsdm")
                .queryParam("tahun", 2024)
                .queryParam("instansi", "6273".equals(kota.kode) ? "6274" : "6273")
                .get("/v1/neraca")
                .then()
                .statusCode(404);
        kota.as("auditor").queryParam("tahun", 2024).get("/v1/neraca").then().statusCode(200);
        kota.as("auditor")
                .queryParam("tahun", 2024)
                .queryParam("instansi", kota.kode)
                .get("/v1/neraca")
                .then()
                .body("data[0].saldo", hasEntry("LUAR", -6));
    }

    @Test
    void the_audit_proves_every_balance() {
        Kota.baru().diumumkan(3, 2);
        Kota.publik()
                .auth()
                .oauth2(Tokens.of("auditor"))
                .get("/v1/neraca/pemeriksaan")
                .then()
                .statusCode(200)
                .body("seimbang", equalTo(true))
                .body("selisih", empty());
    }

    @Test
    void the_database_itself_refuses_to_over_publish() {
        String formasi = Kota.baru().diumumkan(3).get(0);
        String sql = """
                insert into neraca_entri (formasi_id, dari, ke, jumlah, sebab, rujukan, pada)
                values ('%s', 'DITETAPKAN', 'DIUMUMKAN', 1, 'UMUMKAN', 'x', now())
                """;
        assertEquals("23514", refusal(sql.formatted(formasi)).getSQLState());
    }

    @Test
    void the_database_itself_forgets_neither_entries_nor_decrees_nor_histories() {
        Kota.baru().diumumkan(1);
        for (String table : List.of(
                "neraca_entri",
                "keputusan",
                "usulan_jejak",
                "rincian_formasi_jejak",
                "alokasi",
                "periode_perubahan",
                "periode_peralihan",
                "formasi_pengumuman")) {
            assertTrue(refusal("delete from " + table).getMessage().contains("hanya bertambah"), table);
            assertTrue(refusal("truncate " + table + " cascade").getMessage().contains("hanya bertambah"), table);
        }
        assertTrue(refusal("update keputusan set nomor = 'x'").getMessage().contains("hanya bertambah"));
    }

    @Test
    void the_audit_finds_a_balance_that_somebody_changed_by_hand() throws SQLException {
        String formasi = Kota.baru().diumumkan(3).get(0);
        change("insert into neraca_saldo values ('" + formasi + "', 'TERISI', 1)", 1);
        Kota.publik()
                .auth()
                .oauth2(Tokens.of("auditor"))
                .get("/v1/neraca/pemeriksaan")
                .then()
                .statusCode(200)
                .body("seimbang", equalTo(false))
                .body("selisih.formasi_id", contains(formasi))
                .body("selisih[0].saldo", equalTo(1))
                .body("selisih[0].menurut_entri", equalTo(0));
        change("delete from neraca_saldo where akun = 'TERISI' and formasi_id = '" + formasi + "'", 1);
    }

    private SQLException refusal(String sql) {
        return assertThrows(SQLException.class, () -> change(sql, 1));
    }

    private void change(String sql, int rows) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertEquals(rows, statement.executeUpdate(sql));
        }
    }
}
