package id.asn.applicant.kependudukan.api;

import static id.asn.applicant.kependudukan.Kependudukan.decides;
import static id.asn.applicant.kependudukan.Kependudukan.decision;
import static id.asn.applicant.kependudukan.Kependudukan.id;
import static id.asn.applicant.kependudukan.Kependudukan.looks;
import static id.asn.applicant.kependudukan.Kependudukan.turn;
import static id.asn.applicant.kependudukan.Kependudukan.unconfirmed;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.applicant.Formation;
import id.asn.applicant.Panselnas;
import id.asn.applicant.Pemohon;
import id.asn.applicant.kependudukan.Kependudukan;
import id.asn.applicant.pelamar.Dukcapil;
import id.asn.dukcapil.Perilaku;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TinjauanNikIT {
    @Inject
    Formation formation;

    @Inject
    AgroalDataSource database;

    private static Pemohon differing(String... elements) {
        return unconfirmed(Pemohon.data(), Perilaku.berbeda(elements));
    }

    /** True when it stands in the list so filtered, whatever other tests left before it. */
    private static boolean listed(UUID id, Map<String, String> filter) {
        Map<String, String> query = new HashMap<>(filter);
        while (true) {
            var page = Panselnas.asks()
                    .queryParams(query)
                    .get("/v1/pemeriksaan-nik")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            if (page.getList("data.pelamar_id").contains(id.toString())) {
                return true;
            }
            if (page.getString("selanjutnya") == null) {
                return false;
            }
            query.put("after", page.getString("selanjutnya"));
        }
    }

    @Test
    void what_differs_waits_in_the_list_of_its_kind_until_it_is_decided() {
        UUID id = id(differing("tanggal_lahir"));
        assertTrue(listed(id, Map.of()));
        assertTrue(listed(id, Map.of("jenis", "TANGGAL_LAHIR")));
        assertFalse(listed(id, Map.of("jenis", "NAMA")));
        assertFalse(listed(id, Map.of("jenis", "TIDAK_DITEMUKAN")));
        assertFalse(listed(id, Map.of("keadaan", "DITINJAU")));
        decides(id, decision(turn(id), "DATA_BENAR")).statusCode(200).body("putusan", equalTo("DATA_BENAR"));
        assertFalse(listed(id, Map.of()));
        assertTrue(listed(id, Map.of("keadaan", "DITINJAU", "jenis", "TANGGAL_LAHIR")));
    }

    @Test
    void a_nik_that_is_not_known_waits_under_its_own_kind() {
        UUID id = id(unconfirmed(Pemohon.data(), Perilaku.takDikenal()));
        assertTrue(listed(id, Map.of("jenis", "TIDAK_DITEMUKAN", "batas", "1")));
        assertFalse(listed(id, Map.of("jenis", "NOMOR_KK")));
    }

    @Test
    void the_official_sees_what_was_compared_and_the_nik_masked() {
        Map<String, Object> data = Pemohon.data();
        data.put("tanggal_lahir", "1998-05-14");
        UUID id = id(unconfirmed(data, Perilaku.berbeda("nama", "tanggal_lahir")));
        String tag = looks(id)
                .statusCode(200)
                .body("nama", equalTo("Siti Aminah"), "tanggal_lahir", equalTo("1998-05-14"))
                .body("berbeda", is(List.of("nama", "tanggal_lahir")), "perlu_ditinjau", is(true))
                .body("peringatan.kode", is(List.of("tanggal-lahir-berbeda")), "riwayat.size()", is(1))
                .body(not(containsString((String) data.get("nik"))))
                .extract()
                .header("ETag");
        Panselnas.asks()
                .header("If-None-Match", tag)
                .get("/v1/pemeriksaan-nik/{id}", id)
                .then()
                .statusCode(304);
    }

    @Test
    void the_person_reads_the_outcome_and_not_who_decided() {
        Pemohon siti = differing("nama");
        UUID id = id(siti);
        decides(id, decision(turn(id), "URUS_DUKCAPIL")).statusCode(200);
        siti.asks()
                .get("/v1/pelamar/saya")
                .then()
                .statusCode(200)
                .body("pemeriksaan_nik.tinjauan.putusan", equalTo("URUS_DUKCAPIL"))
                .body("pemeriksaan_nik.tinjauan.catatan", equalTo("Sesuai akta kelahiran."))
                .body("pemeriksaan_nik.tinjauan.oleh", nullValue());
        siti.asks().get("/v1/pelamar/saya/pesan").then().body("data.jenis", hasItem("DUKCAPIL_DITINJAU"));
        looks(id).body("riwayat[0].tinjauan.oleh", not(nullValue()), "perlu_ditinjau", is(false));
    }

    @Test
    void a_decision_about_an_overtaken_check_is_refused_and_both_answers_are_kept() {
        Map<String, Object> data = Pemohon.data();
        Pemohon siti = unconfirmed(data, Perilaku.berbeda("nama"));
        UUID id = id(siti);
        int before = turn(id);
        Dukcapil.mended((String) data.get("nik"));
        rename(siti, "Siti Rahma");
        decides(id, decision(before, "DATA_BENAR"))
                .statusCode(409)
                .body("type", endsWith("/giliran-pemeriksaan-usang"), "giliran", is(before));
        Kependudukan.becomes(siti, "COCOK");
        assertFalse(listed(id, Map.of()));
        decides(id, decision(turn(id), "DATA_BENAR"))
                .statusCode(409)
                .body("type", endsWith("/pemeriksaan-tidak-perlu-ditinjau"));
        looks(id).body("riwayat.hasil", is(List.of("TIDAK_COCOK", "COCOK")));
    }

    private static void rename(Pemohon someone, String name) {
        Map<String, Object> degree = new HashMap<>(Pemohon.pendidikan("5101087", "3.75"));
        degree.put("utama", true);
        Map<String, Object> whole = Map.of(
                "nama",
                name,
                "tanggal_lahir",
                "1998-05-15",
                "jenis_kelamin",
                "PEREMPUAN",
                "kontak",
                Map.of(),
                "pendidikan",
                List.of(degree),
                "fakta_khusus",
                List.of());
        String tag = someone.asks().get("/v1/pelamar/saya/profil").header("ETag");
        someone.sends(whole)
                .header("If-Match", tag)
                .put("/v1/pelamar/saya/profil")
                .then()
                .statusCode(200);
    }

    @Test
    void nobody_decides_twice_nor_on_what_changed_since_it_was_read() {
        UUID id = id(differing("nomor_kk"));
        Map<String, Object> body = decision(turn(id), "DATA_BENAR");
        Panselnas.asks()
                .contentType("application/json")
                .body(body)
                .header("If-Match", "\"0\"")
                .post("/v1/pemeriksaan-nik/{id}/putusan", id)
                .then()
                .statusCode(412);
        String tag = looks(id).extract().header("ETag");
        Panselnas.asks()
                .contentType("application/json")
                .body(body)
                .header("If-Match", tag)
                .post("/v1/pemeriksaan-nik/{id}/putusan", id)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)));
        decides(id, body).statusCode(409).body("type", endsWith("/pemeriksaan-sudah-ditinjau"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DATA_BENAR", "PERBAIKI_AKUN", "URUS_DUKCAPIL"})
    void no_outcome_keeps_anybody_from_applying(String outcome) {
        formation.open();
        Pemohon siti = differing("tanggal_lahir");
        UUID id = id(siti);
        decides(id, decision(turn(id), outcome)).statusCode(200);
        siti.submitted(formation.announce());
    }

    @Test
    void who_was_confirmed_is_not_found_by_officials() {
        Pemohon siti = Pemohon.registered();
        Kependudukan.becomes(siti, "COCOK");
        looks(id(siti)).statusCode(404);
        decides(id(siti), decision(1, "DATA_BENAR")).statusCode(404);
    }

    @Test
    void a_decision_of_a_former_account_does_not_count_for_who_comes_back() {
        Map<String, Object> data = Pemohon.data();
        Pemohon siti = unconfirmed(data, Perilaku.berbeda("nama"));
        UUID id = id(siti);
        int before = turn(id);
        decides(id, decision(before, "DATA_BENAR")).statusCode(200);
        siti.asks().post("/v1/pelamar/saya/penghapusan").then().statusCode(200);
        looks(id).statusCode(404);
        Pemohon again = unconfirmed(data, Perilaku.berbeda("nama"));
        assertEquals(id, id(again));
        assertTrue(turn(id) > before);
        looks(id).body("perlu_ditinjau", is(true), "riwayat[0].tinjauan.catatan", equalTo("(dihapus)"));
    }

    @Test
    void what_was_answered_and_decided_is_only_added_to() {
        UUID id = id(differing("nama"));
        decides(id, decision(turn(id), "DATA_BENAR")).statusCode(200);
        for (String sql : List.of(
                "update pemeriksaan_nik_jawaban set hasil = 'COCOK', berbeda = '{}' where pelamar_id = ?",
                "delete from pemeriksaan_nik_jawaban where pelamar_id = ?",
                "update tinjauan_nik set catatan = '(dihapus)' where pelamar_id = ?",
                "update tinjauan_nik set putusan = 'URUS_DUKCAPIL' where pelamar_id = ?",
                "delete from tinjauan_nik where pelamar_id = ?")) {
            assertTrue(assertThrows(SQLException.class, () -> change(sql, id))
                    .getMessage()
                    .contains("hanya dapat ditambah"));
        }
    }

    private void change(String sql, UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setObject(1, id);
            update.executeUpdate();
        }
    }
}
