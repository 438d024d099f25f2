package id.asn.platform.idempotency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.platform.testkit.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SafeWritesIT {
    @Inject
    AgroalDataSource database;

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role)).contentType("application/json");
    }

    private static Response create(String judul, String key) {
        return as("bkpsdm")
                .header("Idempotency-Key", key)
                .body("{\"judul\":\"" + judul + "\"}")
                .post("/v1/kartu");
    }

    private static String unique(String stem) {
        return stem + " " + UUID.randomUUID();
    }

    private long cards(String judul) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from kartu where judul = ?")) {
            query.setString(1, judul);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Test
    void a_repeated_post_is_answered_from_the_record_and_written_once() throws SQLException {
        String judul = unique("sekali");
        String key = UUID.randomUUID().toString();
        Response first = create(judul, key);
        first.then().statusCode(201).header("Location", notNullValue()).header("ETag", "\"0\"");
        create(judul, key)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", first.header("Location"))
                .header("ETag", first.header("ETag"))
                .contentType("application/json")
                .body(equalTo(first.asString()));
        assertEquals(1, cards(judul));
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        String key = UUID.randomUUID().toString();
        create(unique("satu"), key).then().statusCode(201);
        create(unique("dua"), key).then().statusCode(422).body("type", equalTo("/masalah/kunci-dipakai-lain"));
    }

    @Test
    void the_same_key_of_another_person_is_another_key() {
        String key = UUID.randomUUID().toString();
        create(unique("satu"), key).then().statusCode(201);
        given().auth()
                .oauth2(Tokens.of("bkpsdm", "6201", "orang-lain"))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{\"judul\":\"" + unique("dua") + "\"}")
                .post("/v1/kartu")
                .then()
                .statusCode(201);
    }

    @Test
    void a_key_is_as_long_as_the_contract_says() {
        String longest = UUID.randomUUID() + "k".repeat(255 - 36);
        create(unique("terpanjang"), longest).then().statusCode(201);
        create(unique("terlalu panjang"), longest + "k")
                .then()
                .statusCode(400)
                .body("kesalahan.kode", equalTo(List.of("kunci-idempotensi")));
    }

    @Test
    void a_refused_post_is_not_remembered() {
        String key = UUID.randomUUID().toString();
        create(" ", key).then().statusCode(400);
        create(unique("kini benar"), key).then().statusCode(201);
    }

    @Test
    void while_the_first_still_runs_the_second_is_told_so() throws SQLException {
        String judul = unique("tunggu");
        String key = UUID.randomUUID().toString();
        List<Integer> answers = Stream.of(1, 2, 3)
                .map(n -> CompletableFuture.supplyAsync(() -> create(judul, key).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(201, 409, 409), answers);
        assertEquals(1, cards(judul));
        create(judul, key).then().statusCode(201).header("Idempotency-Replayed", "true");
    }

    @Test
    void a_dry_run_answers_as_the_real_one_and_keeps_nothing() throws SQLException {
        String judul = unique("hanya coba");
        as("bkpsdm")
                .body("{\"judul\":\"" + judul + "\"}")
                .post("/v1/kartu?uji_coba=true")
                .then()
                .statusCode(201)
                .header("X-Uji-Coba", "true")
                .body("judul", equalTo(judul));
        assertEquals(0, cards(judul));
    }

    @Test
    void a_dry_run_meets_the_constraints_of_the_database_too() {
        String judul = unique("kembar");
        create(judul, UUID.randomUUID().toString()).then().statusCode(201);
        as("bkpsdm")
                .body("{\"judul\":\"" + judul + "\"}")
                .post("/v1/kartu?uji_coba=true")
                .then()
                .statusCode(409)
                .body("kendala", equalTo("kartu_judul_unik"));
    }

    @Test
    void of_two_edits_of_the_same_version_one_is_stale() {
        String where = create(unique("diubah"), UUID.randomUUID().toString()).header("Location");
        List<Integer> answers = Stream.of("a", "b")
                .map(n -> CompletableFuture.supplyAsync(() -> as("bkpsdm")
                        .header("If-Match", "\"0\"")
                        .body("{\"judul\":\"" + unique("tunggu " + n) + "\"}")
                        .put(where)
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(200, 412), answers);
    }
}
