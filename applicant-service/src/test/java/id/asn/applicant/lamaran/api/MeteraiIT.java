package id.asn.applicant.lamaran.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.asn.applicant.Formation;
import id.asn.applicant.Panitia;
import id.asn.applicant.Pemohon;
import id.asn.applicant.meterai.client.PembuatMeterai;
import id.asn.applicant.meterai.client.PemeriksaEmeterai;
import id.asn.applicant.meterai.flow.VerifyMeterai;
import id.asn.applicant.meterai.store.AntreanMeterai;
import id.asn.platform.testkit.ContractFilter;
import id.asn.platform.testkit.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeteraiIT {
    private static final String STAMP = "/v1/lamaran/{id}/dokumen/{jenis}/meterai";
    private static final String POLICY = "/v1/meterai/kebijakan";

    @Inject
    Formation formation;

    @Inject
    AntreanMeterai queue;

    @Inject
    AgroalDataSource database;

    private final PembuatMeterai maker = new PembuatMeterai();
    private Pemohon siti;
    private UUID lamaran;

    @BeforeEach
    void a_complete_draft() {
        formation.open();
        siti = Pemohon.registered();
        lamaran = siti.draft(formation.announce());
        siti.documents(lamaran);
    }

    /** Other tests submit without stamps: the table is begun anew, which its guard of rows does not see. */
    @AfterEach
    void nothing_is_asked_any_more() throws SQLException {
        run("truncate kebijakan_meterai");
        maker.close();
    }

    @Test
    void in_2024_an_e_meterai_was_asked_and_from_5_september_a_meterai_tempel_did_too() {
        layDown("SURAT_LAMARAN", "ELEKTRONIK", "2024-08-20T17:08:00+07:00").statusCode(201);
        siti.submit(lamaran)
                .statusCode(422)
                .body("kesalahan.kode", is(List.of("meterai")))
                .body("kesalahan[0].belum_ada.SURAT_LAMARAN", equalTo("ELEKTRONIK"));
        declare(siti, lamaran, "TEMPEL", "TEMPEL-0001").statusCode(200).body("status", equalTo("DINYATAKAN"));
        siti.submit(lamaran).statusCode(422);
        layDown("SURAT_LAMARAN", "KEDUANYA", "2024-09-05T20:00:00+07:00").statusCode(201);
        siti.submit(lamaran).statusCode(200);
        anybody()
                .queryParam("tahun", 2024)
                .get(POLICY)
                .then()
                .statusCode(200)
                .body("berlaku.find { it.jenis_dokumen == 'SURAT_LAMARAN' }.aturan", equalTo("KEDUANYA"));
    }

    @Test
    void what_will_count_later_does_not_count_yet() {
        layDown("SURAT_LAMARAN", "ELEKTRONIK", "2099-01-01T00:00:00+07:00").statusCode(201);
        siti.submit(lamaran).statusCode(200);
    }

    @Test
    void a_stamp_belongs_to_the_file_that_bore_it() {
        layDown("SURAT_LAMARAN", "KEDUANYA", "2024-09-05T20:00:00+07:00").statusCode(201);
        declare(siti, lamaran, "TEMPEL", "TEMPEL-0002").statusCode(200);
        siti.upload(lamaran, "SURAT_LAMARAN", "application/pdf", Pemohon.pdf(4000))
                .statusCode(200);
        siti.asks().get(STAMP, lamaran, "SURAT_LAMARAN").then().statusCode(404);
        siti.submit(lamaran).statusCode(422).body("kesalahan.kode", is(List.of("meterai")));
    }

    @Test
    void while_the_maker_is_away_a_stamp_is_put_off_and_nobody_is_kept_from_submitting() throws Exception {
        String number = number();
        maker.issue(number);
        declare(siti, lamaran, "ELEKTRONIK", number).statusCode(200);
        await();
        maker.breakDown(true);
        ask();
        siti.asks().get(STAMP, lamaran, "SURAT_LAMARAN").then().statusCode(200).body("status", equalTo("TERTUNDA"));
        siti.submit(lamaran).statusCode(200);
        findings().body("data.temuan", is(List.of(List.of("BELUM_DIPERIKSA"))));
        maker.breakDown(false);
        await();
        ask();
        findings().body("data.status", is(List.of("SAH")), "data.temuan", is(List.of(List.of())));
    }

    @Test
    void a_forged_and_a_reused_number_are_found_for_the_committee() throws Exception {
        String number = number();
        declare(siti, lamaran, "ELEKTRONIK", number).statusCode(200);
        await();
        ask();
        siti.submit(lamaran).statusCode(200);
        findings().body("data.temuan", is(List.of(List.of("TIDAK_SAH"))));
        Pemohon other = Pemohon.registered();
        UUID copy = other.draft(formation.announce());
        other.documents(copy);
        declare(other, copy, "ELEKTRONIK", number).statusCode(200);
        findings().body("data.temuan", is(List.of(List.of("DIPAKAI_ULANG", "TIDAK_SAH"))));
    }

    @Test
    void after_submission_the_declaration_stands_and_so_does_what_was_laid_down() {
        layDown("SURAT_LAMARAN", "KEDUANYA", "2024-09-05T20:00:00+07:00").statusCode(201);
        declare(siti, lamaran, "TEMPEL", "TEMPEL-0003").statusCode(200);
        siti.submit(lamaran).statusCode(200);
        declare(siti, lamaran, "TEMPEL", "TEMPEL-0004").statusCode(409);
        assertThrows(
                SQLException.class,
                () -> run("update meterai set nomor_seri = 'X' where lamaran_id = '" + lamaran + "'"));
        assertThrows(SQLException.class, () -> run("delete from kebijakan_meterai"));
    }

    @Test
    void strangers_and_wrong_words_are_turned_away() {
        anybody()
                .contentType("application/json")
                .body(stamp("TEMPEL", "ABCD"))
                .put(STAMP, lamaran, "KTP")
                .then()
                .statusCode(401);
        anybody().get(STAMP, lamaran, "KTP").then().statusCode(401);
        Panitia.of("6273").get(STAMP, lamaran, "KTP").then().statusCode(403);
        Panitia.of("6273")
                .contentType("application/json")
                .body(stamp("TEMPEL", "ABCD"))
                .put(STAMP, lamaran, "KTP")
                .then()
                .statusCode(403);
        declare(siti, lamaran, "TEMPEL", "ab").statusCode(400);
        declare(Pemohon.registered(), lamaran, "TEMPEL", "ABCD").statusCode(404);
        anybody().get("/v1/verifikasi/{id}/meterai", lamaran).then().statusCode(401);
        siti.asks().get("/v1/verifikasi/{id}/meterai", lamaran).then().statusCode(403);
        Panitia.of("6273").get("/v1/verifikasi/{id}/meterai", lamaran).then().statusCode(404);
    }

    @Test
    void the_policy_is_read_for_a_year_and_written_by_panselnas_only() {
        anybody().get(POLICY).then().statusCode(400);
        anybody()
                .contentType("application/json")
                .body(Map.of())
                .post(POLICY)
                .then()
                .statusCode(401);
        siti.sends(policy("SURAT_LAMARAN", "TANPA", "2024-09-05T20:00:00+07:00"))
                .post(POLICY)
                .then()
                .statusCode(403);
        panselnas().body(Map.of("tahun", 2024)).post(POLICY).then().statusCode(400);
    }

    private ValidatableResponse findings() {
        return Panitia.of("6273")
                .get("/v1/verifikasi/{id}/meterai", lamaran)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse declare(Pemohon someone, UUID draft, String kind, String number) {
        return someone.sends(stamp(kind, number))
                .put(STAMP, draft, "SURAT_LAMARAN")
                .then();
    }

    private static Map<String, String> stamp(String kind, String number) {
        return Map.of("jenis", kind, "nomor_seri", number);
    }

    private static String number() {
        return UUID.randomUUID().toString().toUpperCase();
    }

    private static ValidatableResponse layDown(String document, String rule, String since) {
        return panselnas().body(policy(document, rule, since)).post(POLICY).then();
    }

    private static Map<String, Object> policy(String document, String rule, String since) {
        return Map.of(
                "tahun", 2024,
                "jenis_dokumen", document,
                "aturan", rule,
                "berlaku_sejak", since,
                "alasan", "Pembubuhan e-meterai terganggu sejak 3 September 2024.");
    }

    private static RequestSpecification panselnas() {
        return anybody().auth().oauth2(Tokens.of("panselnas")).contentType("application/json");
    }

    private static RequestSpecification anybody() {
        return given().filter(ContractFilter.of("applicant"));
    }

    private void ask() {
        VerifyMeterai work = new VerifyMeterai(queue, new PemeriksaEmeterai(maker.address(), Duration.ofSeconds(2)));
        while (work.next()) {
            continue;
        }
    }

    /** As an installation that names the maker writes it down. */
    private void await() throws SQLException {
        run("update meterai set status = 'MENUNGGU', berikut = clock_timestamp() where lamaran_id = '" + lamaran + "'");
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
