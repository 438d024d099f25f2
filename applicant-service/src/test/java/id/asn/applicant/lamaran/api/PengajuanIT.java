package id.asn.applicant.lamaran.api;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.applicant.Formation;
import id.asn.applicant.Pemohon;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PengajuanIT {
    @Inject
    Formation formation;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void registration_is_open() {
        formation.open();
    }

    @Test
    void who_meets_every_rule_gets_a_receipt_over_what_was_submitted() throws Exception {
        Pemohon siti = Pemohon.registered();
        UUID lamaran = siti.draft(formation.announce());
        siti.documents(lamaran);
        JsonPath receipt = siti.submit(lamaran)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("nomor_pendaftaran", startsWith("2024-6273-"), "sha256", matchesPattern("[0-9a-f]{64}"))
                .extract()
                .jsonPath();
        String stored = text("select isi from lamaran where id = '%s'".formatted(lamaran));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(stored.getBytes(StandardCharsets.UTF_8));
        assertEquals(HexFormat.of().formatHex(digest), receipt.getString("sha256"));
        assertTrue(stored.contains("\"nomor_pendaftaran\":\"" + receipt.getString("nomor_pendaftaran") + "\""));
        siti.asks()
                .get("/v1/lamaran/{id}", lamaran)
                .then()
                .statusCode(200)
                .body("status", equalTo("DIAJUKAN"), "menunggu", equalTo("PANITIA"))
                .body("tanda_terima.sha256", equalTo(receipt.getString("sha256")))
                .body("tanda_terima.diajukan_pada", equalTo(receipt.getString("diajukan_pada")))
                .body("tindakan.boleh", is(List.of(false, false)));
    }

    @Test
    void a_submitted_lamaran_cannot_be_submitted_moved_or_added_to() {
        Pemohon siti = Pemohon.registered();
        UUID lamaran = siti.submitted(formation.announce());
        siti.submit(lamaran)
                .statusCode(409)
                .body("type", endsWith("/langkah-tidak-sah"), "status_kini", equalTo("DIAJUKAN"))
                .body("tindakan_sah", is(List.of()));
        siti.upload(lamaran, "KTP", "image/jpeg", Pemohon.jpeg(10)).statusCode(409);
        String tag = siti.asks().get("/v1/lamaran/{id}", lamaran).header("ETag");
        siti.sends(Map.of("formasi_id", formation.announce()))
                .header("If-Match", tag)
                .put("/v1/lamaran/{id}/pilihan", lamaran)
                .then()
                .statusCode(409);
    }

    @Test
    void the_same_key_answers_a_repeated_submission_from_the_record() {
        Pemohon siti = Pemohon.registered();
        UUID lamaran = siti.draft(formation.announce());
        siti.documents(lamaran);
        String key = UUID.randomUUID().toString();
        String first = withKey(siti, lamaran, key).statusCode(200).extract().asString();
        withKey(siti, lamaran, key).statusCode(200).body(equalTo(first));
    }

    private static ValidatableResponse withKey(Pemohon someone, UUID lamaran, String key) {
        return someone.asks()
                .header("Idempotency-Key", key)
                .post("/v1/lamaran/{id}/pengajuan", lamaran)
                .then();
    }

    @Test
    void a_stale_version_is_not_submitted_and_a_dry_run_keeps_nothing() {
        Pemohon siti = Pemohon.registered();
        UUID lamaran = siti.draft(formation.announce());
        siti.documents(lamaran);
        siti.asks()
                .header("If-Match", "\"0\"")
                .post("/v1/lamaran/{id}/pengajuan", lamaran)
                .then()
                .statusCode(412);
        siti.asks()
                .queryParam("uji_coba", true)
                .post("/v1/lamaran/{id}/pengajuan", lamaran)
                .then()
                .statusCode(200)
                .header("X-Uji-Coba", "true");
        siti.asks().get("/v1/lamaran/{id}", lamaran).then().statusCode(200).body("status", equalTo("DRAF"));
    }

    @Test
    void all_unmet_rules_are_told_at_once_and_the_draft_is_kept() {
        Pemohon nobody = Pemohon.registered(
                Map.of("tanggal_lahir", "1980-05-15", "pendidikan", Pemohon.pendidikan("9999999", "2.10")));
        UUID lamaran = nobody.draft(formation.announce());
        nobody.submit(lamaran)
                .statusCode(422)
                .body("type", endsWith("/tidak-memenuhi-syarat"), "jumlah", is(5))
                .body(
                        "kesalahan.kode",
                        is(List.of("pendidikan", "ipk-minimum", "usia-maksimum", "dokumen-wajib", "pernyataan-umum")))
                .body(
                        "kesalahan[2].dasar_hukum",
                        equalTo("PermenPANRB 6/2024 pasal 23 ayat (1); " + "PP 11/2017 pasal 23 ayat (1) huruf a"))
                .body("kesalahan[2].usia_maksimum", is(35))
                .body("kesalahan[1].pesan", equalTo("IPK 2.10 kurang dari IPK minimum 3.00."));
        nobody.asks().get("/v1/lamaran/{id}", lamaran).then().statusCode(200).body("status", equalTo("DRAF"));
    }

    @Test
    void a_second_lamaran_in_the_year_is_refused_even_for_another_agency() {
        Pemohon siti = Pemohon.registered();
        siti.submitted(formation.announce());
        UUID second = siti.draft(formation.announce(data -> data.put("instansi", "6201")));
        siti.documents(second);
        siti.submit(second)
                .statusCode(422)
                .body("kesalahan.kode", is(List.of("satu-lamaran")))
                .body("kesalahan[0].dasar_hukum", equalTo("PermenPANRB 6/2024 pasal 25"));
    }

    @Test
    void of_two_drafts_submitted_at_the_same_moment_exactly_one_wins() throws Exception {
        for (int round = 0; round < 5; round++) {
            Pemohon siti = Pemohon.registered();
            UUID one = siti.draft(formation.announce());
            UUID two = siti.draft(formation.announce());
            siti.documents(one);
            siti.documents(two);
            var both = Executors.newFixedThreadPool(2);
            List<Callable<ValidatableResponse>> tries = List.of(() -> siti.submit(one), () -> siti.submit(two));
            List<ValidatableResponse> answers =
                    both.invokeAll(tries).stream().map(PengajuanIT::answer).toList();
            both.shutdown();
            assertEquals(List.of(200, 422), statuses(answers));
            answers.stream()
                    .filter(answer -> answer.extract().statusCode() == 422)
                    .forEach(answer -> answer.body("kesalahan.kode", is(List.of("satu-lamaran"))));
        }
    }

    private static List<Integer> statuses(List<ValidatableResponse> answers) {
        Stream<Integer> statuses =
                answers.stream().map(answer -> answer.extract().statusCode());
        return statuses.sorted().toList();
    }

    private static ValidatableResponse answer(Future<ValidatableResponse> running) {
        try {
            return running.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void the_database_itself_keeps_what_was_submitted() {
        Pemohon siti = Pemohon.registered();
        UUID lamaran = siti.submitted(formation.announce());
        refused("update lamaran set isi = '{}' where id = '%s'", lamaran);
        refused(
                "update lamaran set status = 'DRAF', nomor_pendaftaran = null, diajukan_pada = null, sha256 = null,"
                        + " isi = null where id = '%s'",
                lamaran);
        refused("delete from lamaran where id = '%s'", lamaran);
        refused("update dokumen set sha256 = 'x' where lamaran_id = '%s'", lamaran);
        refused("delete from dokumen where lamaran_id = '%s'", lamaran);
        refused("delete from lamaran_langkah where lamaran_id = '%s'", lamaran);
    }

    @Test
    void the_database_itself_takes_one_submission_a_year() throws Exception {
        Pemohon siti = Pemohon.registered();
        UUID first = siti.submitted(formation.announce());
        UUID second = siti.draft(formation.announce());
        SQLException broken = refused(
                "update lamaran set status = 'DIAJUKAN', nomor_pendaftaran = 'x', sha256 = 'x',"
                        + " isi = '{}', diajukan_pada = now() where id = '%s'",
                second);
        assertTrue(broken.getMessage().contains("lamaran_satu_per_tahun"), first + ": " + broken.getMessage());
    }

    private SQLException refused(String sql, UUID lamaran) {
        return assertThrows(SQLException.class, () -> {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.executeUpdate(sql.formatted(lamaran));
            }
        });
    }

    private String text(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            assertTrue(rows.next());
            return rows.getString(1);
        }
    }
}
