package id.asn.applicant.sanggah.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.applicant.Formation;
import id.asn.applicant.Panitia;
import id.asn.applicant.Pemohon;
import id.asn.platform.testkit.ContractFilter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An announced TMS, objected to by the person, answered by the committee, told again by the agency. */
@QuarkusTest
class SanggahIT {
    private static final Map<String, Object> OBJECTION =
            Map.of("dasar", "DOKUMEN_SUDAH_SESUAI", "uraian", "Ijazah yang saya unggah utuh dan terbaca.");

    @Inject
    Formation formation;

    @Inject
    DataSource database;

    private String instansi;
    private Pemohon siti;
    private UUID lamaran;
    private UUID told;

    @BeforeEach
    void an_announced_tms() {
        instansi = Panitia.agency();
        formation.open();
        siti = Pemohon.registered();
        lamaran = siti.submitted(formation.announce(data -> data.put("instansi", instansi)));
        Panitia.fails(instansi, lamaran);
        formation.close();
        told = Panitia.announces(instansi, "HASIL");
    }

    private ValidatableResponse objects(Pemohon who, Map<String, Object> body) {
        return who.sends(body).post("/v1/lamaran/{id}/sanggah", lamaran).then();
    }

    private UUID objected() {
        return objects(siti, OBJECTION).statusCode(201).extract().jsonPath().getUUID("sanggah_id");
    }

    private ValidatableResponse answers(String person, UUID sanggah, String putusan) {
        return Panitia.of(instansi, person)
                .contentType("application/json")
                .body(Map.of("putusan", putusan, "keterangan", "Diperiksa kembali seluruhnya."))
                .post("/v1/sanggah/{id}/jawaban", sanggah)
                .then();
    }

    /** As if the announcement had been made that long ago. */
    private void announcedAt(Instant when) throws SQLException {
        change("update pengumuman_administrasi set diumumkan_pada = ? where id = ?", told, when);
    }

    private void change(String sql, UUID key, Instant when) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setObject(1, when.atOffset(ZoneOffset.UTC));
            update.setObject(2, key);
            assertEquals(1, update.executeUpdate());
        }
    }

    @Test
    void the_evidence_is_frozen_with_its_hash_and_both_sides_read_it() throws Exception {
        UUID sanggah = objected();
        String isi = siti.asks()
                .get("/v1/lamaran/{id}/sanggah", lamaran)
                .then()
                .statusCode(200)
                .body("status", equalTo("DIAJUKAN"), "menunggu", equalTo("PANITIA"), "terlambat", is(false))
                .body("masa.dasar_hukum", equalTo("PermenPANRB 6/2024"), "masa.tutup", endsWith("T00:00:00+07:00"))
                .extract()
                .path("bukti.isi");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(isi.getBytes(StandardCharsets.UTF_8));
        var seen = Panitia.of(instansi).get("/v1/sanggah/{id}", sanggah).then().statusCode(200);
        seen.body(
                "bukti.isi",
                equalTo(isi),
                "bukti.sha256",
                equalTo(HexFormat.of().formatHex(hash)));
        assertTrue(isi.contains("DOKUMEN_TIDAK_TERBACA") && isi.contains("\"IJAZAH\":\""), isi);
        assertTrue(!isi.contains("panitia-satu") && !isi.contains("Siti"), isi);
        unchanged(sanggah, seen.extract().header("ETag"));
        assertThrows(
                SQLException.class,
                () -> change("update sanggah set tenggat = ? where id = ?", sanggah, Instant.EPOCH));
    }

    private void unchanged(UUID sanggah, String tag) {
        Panitia.of(instansi)
                .header("If-None-Match", tag)
                .get("/v1/sanggah/{id}", sanggah)
                .then()
                .statusCode(304);
        siti.asks()
                .header("If-None-Match", tag)
                .get("/v1/lamaran/{id}/sanggah", lamaran)
                .then()
                .statusCode(304);
    }

    @Test
    void one_objects_once_even_when_twice_at_once() throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> one = () -> objects(siti, OBJECTION).extract().statusCode();
            List<Integer> answers = threads.invokeAll(List.of(one, one)).stream()
                    .map(done -> {
                        try {
                            return done.get();
                        } catch (Exception failed) {
                            throw new AssertionError(failed);
                        }
                    })
                    .sorted()
                    .toList();
            assertEquals(List.of(201, 409), answers);
        } finally {
            threads.shutdownNow();
        }
        objects(siti, OBJECTION).statusCode(409).body("type", endsWith("/sanggah-sudah-ada"));
    }

    @Test
    void only_about_oneself_and_without_new_documents() {
        objects(Pemohon.registered(), OBJECTION).statusCode(404);
        Map<String, Object> withDocument = Map.of(
                "dasar", "DOKUMEN_SUDAH_SESUAI", "uraian", "Ijazah yang saya unggah utuh.", "dokumen", "JVBERi0=");
        given().auth()
                .oauth2(siti.token())
                .contentType("application/json")
                .body(withDocument)
                .post("/v1/lamaran/{id}/sanggah", lamaran)
                .then()
                .statusCode(400)
                .body("kesalahan.penunjuk", hasItem("/dokumen"));
        objects(siti, Map.of("dasar", "DOKUMEN_SUDAH_SESUAI", "uraian", "pendek"))
                .statusCode(400);
        siti.upload(lamaran, "IJAZAH", "application/pdf", Pemohon.pdf(9000)).statusCode(409);
    }

    @Test
    void the_window_ends_with_the_third_day_by_the_databases_clock() throws SQLException {
        Instant midnight = OffsetDateTime.now(ZoneOffset.ofHours(7))
                .toLocalDate()
                .atStartOfDay(ZoneOffset.ofHours(7))
                .toInstant();
        announcedAt(midnight.minus(Duration.ofDays(3)).minusSeconds(1));
        objects(siti, OBJECTION)
                .statusCode(422)
                .body("type", endsWith("/di-luar-masa-sanggah"), "keadaan", equalTo("SUDAH_DITUTUP"));
        announcedAt(midnight.minus(Duration.ofDays(3)));
        objects(siti, OBJECTION).statusCode(201);
    }

    @Test
    void whoever_decided_does_not_answer() {
        UUID sanggah = objected();
        answers("panitia-satu", sanggah, "TOLAK").statusCode(403).body("type", endsWith("/penjawab-pemutus"));
        answers("panitia-dua", sanggah, "TOLAK").statusCode(403);
        answers(siti.person(), sanggah, "TERIMA").statusCode(403);
        answers("panitia-tiga", sanggah, "TOLAK").statusCode(200).body("status", equalTo("DITOLAK"));
        answers("panitia-tiga", sanggah, "TERIMA").statusCode(409).body("status_kini", equalTo("DITOLAK"));
        siti.asks()
                .get("/v1/lamaran/{id}/sanggah", lamaran)
                .then()
                .body(
                        "jawaban.putusan",
                        equalTo("TOLAK"),
                        "jawaban.keterangan",
                        equalTo("Diperiksa kembali seluruhnya."));
    }

    @Test
    void an_accepted_one_is_told_again_and_the_first_list_stays() throws SQLException {
        UUID sanggah = objected();
        Map<String, Object> after = Map.of("tahun", 2024, "jenis", "PASCA_SANGGAH");
        Panitia.schedules(instansi, after)
                .statusCode(422)
                .body("kesalahan.kode", is(List.of("masa-sanggah-masih-dibuka", "sanggah-belum-dijawab")));
        answers("panitia-tiga", sanggah, "TERIMA").statusCode(200).body("status", equalTo("DITERIMA"));
        siti.asks().get("/v1/lamaran/{id}", lamaran).then().body("status", equalTo("TMS"));
        announcedAt(Instant.now().minus(Duration.ofDays(5)));
        UUID again = Panitia.announces(instansi, "PASCA_SANGGAH");
        siti.asks()
                .get("/v1/lamaran/{id}", lamaran)
                .then()
                .statusCode(200)
                .body("status", equalTo("MS"), "nomor_peserta", matchesPattern("[0-9]{17}"));
        bothListsStand(again);
    }

    private void bothListsStand(UUID again) {
        list(again).body("data.putusan", is(List.of("MS")));
        list(told).body("data.putusan", is(List.of("TMS")));
        given().filter(ContractFilter.of("applicant"))
                .get("/v1/pengumuman-administrasi/{id}", again)
                .then()
                .body("nomor", is(2), "menyusul", equalTo(told.toString()));
        Panitia.of(instansi)
                .queryParam("tahun", 2024)
                .get("/v1/verifikasi/kinerja")
                .then()
                .body("data.find { it.verifikator == 'panitia-satu' }.bagian_dibalik", equalTo("1.000"));
    }

    private static ValidatableResponse list(UUID announcement) {
        return given().filter(ContractFilter.of("applicant"))
                .get("/v1/pengumuman-administrasi/{id}/baris", announcement)
                .then()
                .statusCode(200);
    }
}
