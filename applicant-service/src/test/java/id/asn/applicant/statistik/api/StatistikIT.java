package id.asn.applicant.statistik.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.either;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.applicant.Formation;
import id.asn.applicant.Pemohon;
import id.asn.applicant.statistik.store.StatistikStore;
import id.asn.platform.testkit.ContractFilter;
import id.asn.platform.testkit.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatistikIT {
    private static final String AT = "data.find { it.formasi_id == '%s' }.";

    @Inject
    Formation formation;

    @Inject
    StatistikStore store;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void registration_is_open() {
        formation.open();
    }

    @Test
    void counts_are_of_this_moment_and_small_ones_take_company() {
        UUID six = announce("9101");
        UUID two = announce("9101");
        UUID seven = announce("9101");
        drafts(six, 6);
        drafts(two, 2);
        drafts(seven, 7);
        asks().queryParam("tahun", 2024)
                .queryParam("instansi", "9101")
                .get("/v1/statistik/formasi")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age=10"))
                .body(AT.formatted(two) + "draf.disamarkan", is(true))
                .body(AT.formatted(two) + "draf.nilai", nullValue())
                .body(AT.formatted(six) + "draf.disamarkan", is(true))
                .body(
                        AT.formatted(seven) + "draf",
                        either(is(Map.of("nilai", 7))).or(is(Map.of("disamarkan", true))))
                .body(AT.formatted(seven) + "diajukan.nilai", is(0))
                .body(AT.formatted(seven) + "rasio", equalTo("0.00"));
    }

    @Test
    void a_submission_moves_from_drafts_to_submitted_in_its_own_transaction() {
        UUID formasi = announce("9102");
        List<Pemohon> people = Stream.generate(Pemohon::registered).limit(5).toList();
        people.forEach(one -> one.submitted(formasi));
        asks().queryParam("tahun", 2024)
                .queryParam("instansi", "9102")
                .get("/v1/statistik/formasi")
                .then()
                .statusCode(200)
                .body("data.size()", is(1), "data[0].diajukan.nilai", is(5), "data[0].draf.nilai", is(0))
                .body("data[0].kursi", is(2), "data[0].rasio", equalTo("2.50"));
        recounted();
    }

    @Test
    void folding_changes_no_count_while_others_write() throws Exception {
        UUID formasi = announce("9103");
        Callable<Void> writes = () -> {
            drafts(formasi, 4);
            return null;
        };
        Callable<Void> folds = () -> {
            for (int i = 0; i < 40; i++) {
                QuarkusTransaction.requiringNew().call(store::fold);
                recounted();
            }
            return null;
        };
        together(List.of(writes, folds, writes, folds, writes));
        assertEquals(
                12,
                QuarkusTransaction.requiringNew()
                        .call(() -> store.formasi(2024, "9103"))
                        .get(0)
                        .draf());
        QuarkusTransaction.requiringNew().call(store::fold);
        recounted();
    }

    private static void together(List<Callable<Void>> work) throws Exception {
        var threads = Executors.newFixedThreadPool(work.size());
        for (var done : threads.invokeAll(work)) {
            done.get();
        }
        threads.shutdown();
    }

    @Test
    void a_count_that_was_tampered_with_is_found() throws Exception {
        announce("9104");
        tamper("+ 1");
        try {
            auditor()
                    .queryParam("tahun", 2024)
                    .get("/v1/statistik/pemeriksaan")
                    .then()
                    .statusCode(200)
                    .body("cocok", is(false), "instansi_berbeda", is(1), "formasi_berbeda", is(0));
        } finally {
            tamper("- 1");
        }
        recounted();
    }

    @Test
    void the_country_is_public() {
        announce("9107");
        asks().queryParam("tahun", 2024)
                .get("/v1/statistik")
                .then()
                .statusCode(200)
                .body("tahun", is(2024), "terdaftar", notNullValue(), "lamaran.kursi", notNullValue());
    }

    @Test
    void agencies_are_paged_and_public() {
        announce("9105");
        announce("9106");
        String next = asks().queryParam("tahun", 2024)
                .queryParam("batas", 1)
                .get("/v1/statistik/instansi")
                .then()
                .statusCode(200)
                .body("data.size()", is(1))
                .extract()
                .path("selanjutnya");
        List<String> rest = asks().queryParam("tahun", 2024)
                .queryParam("after", next)
                .queryParam("batas", 200)
                .get("/v1/statistik/instansi")
                .then()
                .statusCode(200)
                .extract()
                .path("data.instansi");
        assertTrue(rest.containsAll(List.of("9105", "9106")), rest.toString());
    }

    @Test
    void what_breaks_the_contract_is_refused() {
        for (String path : List.of("/v1/statistik", "/v1/statistik/instansi", "/v1/statistik/formasi?instansi=9101")) {
            asks().get(path).then().statusCode(400);
        }
        asks().get("/v1/statistik/formasi?tahun=2024&instansi=x").then().statusCode(400);
        auditor().get("/v1/statistik/pemeriksaan").then().statusCode(400);
        asks().get("/v1/statistik/pemeriksaan?tahun=2024").then().statusCode(401);
        asks().auth()
                .oauth2(Tokens.of("pelamar"))
                .get("/v1/statistik/pemeriksaan?tahun=2024")
                .then()
                .statusCode(403);
    }

    private void recounted() {
        auditor()
                .queryParam("tahun", 2024)
                .get("/v1/statistik/pemeriksaan")
                .then()
                .statusCode(200)
                .body("cocok", is(true));
    }

    private UUID announce(String instansi) {
        return formation.announce(data -> data.put("instansi", instansi));
    }

    private static void drafts(UUID formasi, int count) {
        for (int i = 0; i < count; i++) {
            Pemohon.registered().draft(formasi);
        }
    }

    private static RequestSpecification asks() {
        return given().filter(ContractFilter.of("applicant"));
    }

    private static RequestSpecification auditor() {
        return asks().auth().oauth2(Tokens.of("auditor"));
    }

    /** Changes the counter behind the back of the triggers, as soon as it was folded. */
    private void tamper(String by) throws Exception {
        String sql = "update statistik_instansi set draf = draf %s where instansi = '9104'".formatted(by);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            while (statement.executeUpdate(sql) == 0) {
                QuarkusTransaction.requiringNew().call(store::fold);
            }
        }
    }
}
