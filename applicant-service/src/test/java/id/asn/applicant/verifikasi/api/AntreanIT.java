package id.asn.applicant.verifikasi.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.applicant.Formation;
import id.asn.applicant.Panitia;
import id.asn.applicant.Pemohon;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The queue of an agency: who gets which file, and who has it. */
@QuarkusTest
class AntreanIT {
    @Inject
    Formation formation;

    @Inject
    DataSource database;

    private String instansi;
    private UUID formasi;

    @BeforeEach
    void an_agency() {
        instansi = Panitia.agency();
        formation.open();
        formasi = formation.announce(data -> data.put("instansi", instansi));
    }

    private List<UUID> submitted(int many) {
        return IntStream.range(0, many)
                .mapToObj(one -> Pemohon.registered().submitted(formasi))
                .toList();
    }

    private ValidatableResponse takes(String person, Map<String, Object> body) {
        return Panitia.of(instansi, person)
                .contentType("application/json")
                .body(body)
                .post("/v1/verifikasi/pengambilan")
                .then();
    }

    private ValidatableResponse secretariat(String act, Map<String, Object> body) {
        return Panitia.as("bkpsdm", instansi, "sekretariat")
                .contentType("application/json")
                .body(body)
                .post("/v1/verifikasi/" + act)
                .then();
    }

    private static List<String> files(ValidatableResponse answer) {
        return answer.statusCode(200).extract().jsonPath().getList("data.lamaran_id");
    }

    @Test
    void no_file_is_ever_given_to_two_who_ask_at_once() throws Exception {
        int many = 24;
        submitted(many);
        List<Callable<List<String>>> verifiers = IntStream.range(0, 8)
                .<Callable<List<String>>>mapToObj(i -> () -> untilEmpty("verifikator-" + i))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(verifiers.size());
        List<String> given = new ArrayList<>();
        try {
            for (Future<List<String>> one : threads.invokeAll(verifiers)) {
                given.addAll(one.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(many, given.size(), "each file was given, and once");
        assertEquals(many, new HashSet<>(given).size());
        board().body("banyak.DIPEGANG", is(many), "banyak.MENUNGGU", is(0));
    }

    private List<String> untilEmpty(String person) {
        List<String> mine = new ArrayList<>();
        List<String> next = files(takes(person, Map.of("jumlah", 2)));
        while (!next.isEmpty()) {
            mine.addAll(next);
            next = files(takes(person, Map.of("jumlah", 2)));
        }
        return mine;
    }

    @Test
    void the_oldest_come_first_and_say_who_has_them() {
        List<UUID> lamaran = submitted(3);
        takes("panitia-satu", Map.of("jumlah", 2, "formasi_id", formasi))
                .statusCode(200)
                .body(
                        "data.lamaran_id",
                        is(List.of(lamaran.get(0).toString(), lamaran.get(1).toString())))
                .body("data[0].tahap", equalTo("DIPEGANG"), "data[0].pemegang", equalTo("panitia-satu"));
        Panitia.as("bkpsdm", instansi, "sekretariat")
                .queryParam("pemegang", "panitia-satu")
                .get("/v1/verifikasi")
                .then()
                .statusCode(200)
                .body("data.size()", is(2));
        Panitia.of(instansi)
                .queryParam("tahap", "MENUNGGU")
                .get("/v1/verifikasi")
                .then()
                .statusCode(200)
                .body("data.lamaran_id", is(List.of(lamaran.get(2).toString())));
    }

    @Test
    void a_file_is_taken_over_when_its_time_is_over_and_not_before() throws SQLException {
        UUID lamaran = submitted(1).get(0);
        takes("panitia-satu", Map.of("jumlah", 1)).statusCode(200);
        assertTrue(files(takes("panitia-dua", Map.of("jumlah", 1))).isEmpty());
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update verifikasi set dipegang_sampai = clock_timestamp() where lamaran_id = ?")) {
            update.setObject(1, lamaran);
            assertEquals(1, update.executeUpdate());
        }
        board().body("verifikator[0].lewat", is(1));
        assertEquals(List.of(lamaran.toString()), files(takes("panitia-dua", Map.of("jumlah", 1))));
        Panitia.decides(instansi, lamaran, Panitia.TMS).statusCode(409);
    }

    @Test
    void nobody_takes_their_own_lamaran_nor_the_second_look_at_their_own_tms() {
        Pemohon siti = Pemohon.registered();
        UUID lamaran = siti.submitted(formasi);
        assertTrue(files(takes(siti.person(), Map.of("jumlah", 1))).isEmpty());
        Panitia.decides(instansi, lamaran, Panitia.TMS).statusCode(200);
        Map<String, Object> second = Map.of("jumlah", 5, "pemeriksaan", "KEDUA");
        assertTrue(files(takes("panitia-satu", second)).isEmpty());
        assertEquals(List.of(lamaran.toString()), files(takes("panitia-dua", second)));
    }

    @Test
    void the_secretariat_divides_the_queue_and_takes_back() {
        List<UUID> lamaran = submitted(3);
        Map<String, Object> two = Map.of("verifikator", "panitia-lima", "jumlah", 2);
        assertEquals(2, files(secretariat("penugasan", two)).size());
        assertEquals(List.of(lamaran.get(2).toString()), files(takes("panitia-satu", Map.of("jumlah", 5))));
        Panitia.decides(instansi, lamaran.get(0), Panitia.TMS).statusCode(409);
        assertEquals(2, files(secretariat("penarikan", two)).size());
        assertEquals(2, files(takes("panitia-satu", Map.of("jumlah", 5))).size());
    }

    @Test
    void figures_tell_speed_and_consistency_and_mark_small_numbers() {
        List<UUID> lamaran = submitted(2);
        Panitia.passes(instansi, lamaran.get(0));
        Panitia.decides(instansi, lamaran.get(1), Panitia.TMS).statusCode(200);
        Panitia.reviews(instansi, "panitia-dua", lamaran.get(1), Map.of("hasil", "KEMBALIKAN", "catatan", "Terbaca."))
                .statusCode(200);
        Panitia.of(instansi)
                .queryParam("tahun", 2024)
                .get("/v1/verifikasi/kinerja")
                .then()
                .statusCode(200)
                .body("data.find { it.verifikator == 'panitia-satu' }.pertama", is(2))
                .body("data.find { it.verifikator == 'panitia-satu' }.bagian_tms", equalTo("0.500"))
                .body("data.find { it.verifikator == 'panitia-satu' }.bagian_dikembalikan", equalTo("1.000"))
                .body("data.find { it.verifikator == 'panitia-dua' }.kedua", is(1))
                .body("data.angka_kecil", is(List.of(true, true)));
        board().body("banyak.DIPUTUS", is(1), "banyak.DIPEGANG", is(1), "ms", is(1), "laju_per_jam", is(2));
    }

    private ValidatableResponse board() {
        return Panitia.of(instansi)
                .queryParam("tahun", 2024)
                .get("/v1/verifikasi/papan")
                .then()
                .statusCode(200);
    }
}
