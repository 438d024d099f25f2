package id.asn.applicant.pelamar.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.applicant.Pemohon;
import id.asn.applicant.pelamar.Dukcapil;
import id.asn.applicant.pelamar.HasilPemeriksaan;
import id.asn.applicant.pelamar.PercakapanDukcapil;
import id.asn.applicant.pelamar.store.AntreanNik;
import id.asn.applicant.pelamar.store.AntreanNik.Giliran;
import id.asn.dukcapil.Perilaku;
import id.asn.platform.testkit.Eventually;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PemeriksaanNikIT {
    @Inject
    AgroalDataSource database;

    @Inject
    AntreanNik queue;

    @Test
    void who_agrees_with_the_registry_is_told_so() {
        Pemohon siti = Pemohon.registered();
        becomes(siti, "COCOK");
    }

    @Test
    void what_differs_is_told_by_name_only_and_refuses_nobody() {
        Map<String, Object> data = Pemohon.data();
        Dukcapil.about((String) data.get("nik"), Perilaku.berbeda("nama", "tanggal_lahir"));
        Pemohon siti = registered(data);
        becomes(siti, "TIDAK_COCOK");
        siti.asks()
                .get("/v1/pelamar/saya")
                .then()
                .body("pemeriksaan_nik.berbeda", is(List.of("nama", "tanggal_lahir")));
    }

    @Test
    void a_nik_that_the_registry_does_not_know_refuses_nobody() {
        Map<String, Object> data = Pemohon.data();
        Dukcapil.about((String) data.get("nik"), Perilaku.takDikenal());
        becomes(registered(data), "TIDAK_DITEMUKAN");
    }

    @Test
    void a_registry_that_fails_is_asked_again_and_registering_does_not_wait_for_it() throws SQLException {
        for (Perilaku failure : List.of(Perilaku.gagal(503), Perilaku.gagal(429), Perilaku.lambat(4000))) {
            Map<String, Object> data = Pemohon.data();
            String nik = (String) data.get("nik");
            Dukcapil.about(nik, failure);
            Pemohon siti = Pemohon.stranger();
            siti.register(data).statusCode(201).body("pemeriksaan_nik.hasil", equalTo("BELUM_DIPERIKSA"));
            becomes(siti, "TERTUNDA");
            Dukcapil.mended(nik);
            due(siti);
            becomes(siti, "COCOK");
        }
    }

    @Test
    void a_registry_that_says_when_to_come_again_is_left_alone_until_then_by_all() throws SQLException {
        Map<String, Object> data = Pemohon.data();
        Dukcapil.about((String) data.get("nik"), Perilaku.gagal(429, 600));
        Pemohon siti = registered(data);
        becomes(siti, "TERTUNDA");
        Eventually.so("it rests", () -> rests() > 590);
        Dukcapil.mended((String) data.get("nik"));
        due(siti);
        assertTrue(QuarkusTransaction.requiringNew()
                .call(() -> queue.take(Integer.MAX_VALUE))
                .isEmpty());
        wake();
        becomes(siti, "COCOK");
    }

    @Test
    void a_correction_is_checked_anew_and_an_answer_that_it_overtook_counts_for_nothing() {
        Pemohon siti = Pemohon.registered();
        becomes(siti, "COCOK");
        UUID id = UUID.fromString(siti.asks().get("/v1/pelamar/saya").path("pelamar_id"));
        ProfilIT.correct(siti, ProfilIT.profil()).statusCode(200);
        QuarkusTransaction.requiringNew()
                .run(() -> queue.answer(new Giliran(id, 1), HasilPemeriksaan.TIDAK_DITEMUKAN, List.of()));
        becomes(siti, "COCOK");
    }

    @Test
    void a_used_up_quota_puts_off_to_the_next_day() throws SQLException {
        Map<String, Object> data = Pemohon.data();
        Dukcapil.about((String) data.get("nik"), Perilaku.gagal(503));
        Pemohon siti = registered(data);
        becomes(siti, "TERTUNDA");
        due(siti);
        Optional<Giliran> taken = QuarkusTransaction.requiringNew().call(() -> queue.take(0));
        assertTrue(taken.isEmpty());
        Dukcapil.mended((String) data.get("nik"));
    }

    @Test
    void no_number_of_a_person_lies_in_the_queue() throws SQLException {
        Map<String, Object> data = Pemohon.data();
        becomes(registered(data), "COCOK");
        try (var connection = database.getConnection();
                var row = connection
                        .createStatement()
                        .executeQuery("select coalesce(string_agg(p::text, ' '), '') from pemeriksaan_nik p")) {
            row.next();
            assertFalse(row.getString(1).contains((String) data.get("nik")));
        }
    }

    @Test
    void what_is_asked_and_answered_is_as_the_contract_says() {
        int before = PercakapanDukcapil.checked();
        Map<String, Object> data = Pemohon.data();
        data.put("kontak", Map.of("nomor_kk", "3673010101100099"));
        becomes(registered(data), "COCOK");
        assertTrue(PercakapanDukcapil.checked() > before);
        assertEquals(List.of(), PercakapanDukcapil.faults());
    }

    private static Pemohon registered(Map<String, Object> data) {
        Pemohon someone = Pemohon.stranger();
        someone.register(data).statusCode(201);
        return someone;
    }

    private static void becomes(Pemohon someone, String result) {
        Eventually.so(
                "it becomes " + result,
                () -> result.equals(someone.asks().get("/v1/pelamar/saya").path("pemeriksaan_nik.hasil")));
    }

    /** Seconds for which nobody is asked about. */
    private double rests() {
        String sql = "select coalesce(max(extract(epoch from sampai - now())), 0) from dukcapil_istirahat";
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getDouble(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void wake() throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.createStatement()) {
            update.executeUpdate("delete from dukcapil_istirahat");
        }
    }

    /** The pause is over now. */
    private void due(Pemohon someone) throws SQLException {
        String sql = "update pemeriksaan_nik set coba_lagi_pada = now()"
                + " where pelamar_id = (select id from pelamar where akun = ?)";
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setString(1, someone.person());
            assertEquals(1, update.executeUpdate());
        }
    }
}
