package id.asn.applicant.lamaran.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.applicant.ContohBerkas;
import id.asn.applicant.Formation;
import id.asn.applicant.Panitia;
import id.asn.applicant.Pemohon;
import id.asn.platform.testkit.ContractFilter;
import id.asn.platform.testkit.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TautanIT {
    private static final String OWN = "/v1/lamaran/{id}/dokumen/{jenis}/tautan";
    private static final String COMMITTEE = "/v1/verifikasi/{id}/dokumen/{jenis}/tautan";

    @Inject
    Formation formation;

    @Inject
    AgroalDataSource database;

    private Pemohon siti;
    private UUID lamaran;

    @BeforeEach
    void a_draft() {
        formation.open();
        siti = Pemohon.registered();
        lamaran = siti.draft(formation.announce());
    }

    @Test
    void a_link_leads_a_browser_to_the_file_once() {
        byte[] content = Pemohon.pdf(40_000);
        siti.upload(lamaran, "IJAZAH", "application/pdf", content).statusCode(200);
        String link = link();
        byte[] back = browser()
                .get(link)
                .then()
                .statusCode(200)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .extract()
                .asByteArray();
        assertArrayEquals(content, back);
        browser().get(link).then().statusCode(404).body("kunci", equalTo("-"));
    }

    @Test
    void a_messenger_that_looks_first_uses_nothing_up_and_learns_nothing() {
        siti.upload(lamaran, "IJAZAH", "application/pdf", Pemohon.pdf(4000)).statusCode(200);
        String link = link();
        given().head(link).then().statusCode(204);
        given().head("/v1/tautan/tidak-pernah-ada").then().statusCode(204);
        browser().get(link).then().statusCode(200);
    }

    @Test
    void of_many_who_follow_a_link_at_once_exactly_one_reads() throws Exception {
        siti.upload(lamaran, "KTP", "image/jpeg", ContohBerkas.jpeg(2000)).statusCode(200);
        String link = siti.asks().post(OWN, lamaran, "KTP").path("alamat");
        var pool = Executors.newFixedThreadPool(8);
        Callable<Integer> read = () -> browser().get(link).statusCode();
        List<Integer> answers = pool.invokeAll(Collections.nCopies(8, read)).stream()
                .map(answer -> {
                    try {
                        return answer.get();
                    } catch (Exception failed) {
                        throw new AssertionError(failed);
                    }
                })
                .sorted()
                .toList();
        pool.shutdown();
        assertEquals(List.of(200, 404, 404, 404, 404, 404, 404, 404), answers);
    }

    @Test
    void a_link_is_worth_nothing_when_its_time_is_over_or_another_file_has_come() throws SQLException {
        siti.upload(lamaran, "IJAZAH", "application/pdf", Pemohon.pdf(4000)).statusCode(200);
        String superseded = link();
        siti.upload(lamaran, "IJAZAH", "application/pdf", Pemohon.pdf(5000)).statusCode(200);
        browser().get(superseded).then().statusCode(404);
        String late = link();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update tautan_dokumen set sampai = clock_timestamp() where dipakai_pada is null");
        }
        browser().get(late).then().statusCode(404);
        browser().get("/v1/tautan/tidak-pernah-ada").then().statusCode(404);
    }

    @Test
    void no_code_is_stored_and_every_reading_is() throws SQLException {
        siti.documents(lamaran);
        siti.submit(lamaran).statusCode(200);
        siti.asks().get("/v1/lamaran/{id}/dokumen/IJAZAH", lamaran).then().statusCode(200);
        Panitia.of("6273")
                .get("/v1/verifikasi/{id}/dokumen/IJAZAH", lamaran)
                .then()
                .statusCode(200);
        String own = link();
        String code = own.substring(own.lastIndexOf('/') + 1);
        browser().get(own).then().statusCode(200);
        browser()
                .get(committee().statusCode(201).extract().<String>path("alamat"))
                .then()
                .statusCode(200);
        assertEquals("PEMILIK,PANITIA,TAUTAN_PEMILIK,TAUTAN_PANITIA", text("""
                select string_agg(cara, ',' order by urut) from akses where cara is not null and lamaran_id = '%s'
                """.formatted(lamaran)));
        assertEquals("0", text("select count(*) from tautan_dokumen t where t::text like '%" + code + "%'"));
    }

    @Test
    void links_are_given_to_those_who_may_read_and_to_nobody_else() {
        siti.documents(lamaran);
        given().filter(ContractFilter.of("applicant"))
                .post(OWN, lamaran, "KTP")
                .then()
                .statusCode(401);
        Panitia.of("6273").post(OWN, lamaran, "KTP").then().statusCode(403);
        Pemohon.registered().asks().post(OWN, lamaran, "KTP").then().statusCode(404);
        browser().post(COMMITTEE, lamaran, "KTP").then().statusCode(401);
        siti.asks().post(COMMITTEE, lamaran, "KTP").then().statusCode(403);
        committee().statusCode(404);
        siti.submit(lamaran).statusCode(200);
        Panitia.of("6201").post(COMMITTEE, lamaran, "KTP").then().statusCode(404);
        committee().statusCode(201);
    }

    @Test
    void the_committee_gets_no_link_to_what_is_not_scanned_yet() throws SQLException {
        siti.documents(lamaran);
        siti.submit(lamaran).statusCode(200);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update dokumen set pindai_status = 'MENUNGGU_PINDAI',"
                    + " pindai_berikut = 'infinity' where lamaran_id = '" + lamaran + "'");
        }
        committee().statusCode(409);
    }

    private String link() {
        return siti.asks()
                .post(OWN, lamaran, "IJAZAH")
                .then()
                .statusCode(201)
                .extract()
                .path("alamat");
    }

    private ValidatableResponse committee() {
        return given().filter(ContractFilter.of("applicant"))
                .auth()
                .oauth2(Tokens.of("panitia", "6273"))
                .post(COMMITTEE, lamaran, "IJAZAH")
                .then();
    }

    private static RequestSpecification browser() {
        return given().filter(ContractFilter.of("applicant"));
    }

    private String text(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
