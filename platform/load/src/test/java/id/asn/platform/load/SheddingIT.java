package id.asn.platform.load;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.platform.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SheddingIT {
    @Inject
    KerjaResource work;

    @Inject
    Gate gate;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<Response>> under = new ArrayList<>();

    /** Room for eight: public reads fill four, own reads six, writes seven, the last eight. */
    @Test
    void the_lower_classes_are_shed_first_and_the_last_only_when_all_is_full() throws Exception {
        start(4, () -> given().get("/v1/kerja"));
        shed(given().get("/v1/kerja"));
        start(2, () -> someone("a").get("/v1/kerja/saya"));
        shed(someone("b").get("/v1/kerja/saya"));
        start(1, () -> someone("c").post("/v1/kerja"));
        shed(someone("d").post("/v1/kerja"));
        start(1, () -> someone("e").post("/v1/kerja/penting"));
        shed(someone("f").post("/v1/kerja/penting"));
        given().get("/q/health").then().statusCode(200);
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("asn_load_shed_total{class=\"last\"} 1.0"))
                .body(containsString("asn_load_inflight 8.0"))
                .body(containsString("asn_load_running 3.0"));
        work.finish(8);
        for (Future<Response> one : under) {
            one.get().then().statusCode(200).body(equalTo("selesai"));
        }
        settle(0);
    }

    /** Three places: the fourth waits with its body, and loses none of it. */
    @Test
    void who_finds_no_place_waits_for_one_and_is_then_answered_whole() throws Exception {
        start(3, () -> someone("g").get("/v1/kerja/saya"));
        start(1, () -> someone("h").body("x".repeat(200_000)).post("/v1/kerja/isi"));
        Future<Response> waits = under.get(3);
        assertThrows(TimeoutException.class, () -> waits.get(1, TimeUnit.SECONDS));
        work.finish(3);
        waits.get().then().statusCode(200).body(equalTo("200000"));
        settle(0);
    }

    @Test
    void nobody_takes_more_than_a_rate_and_others_are_not_held_up() {
        for (int left = 4; left >= 0; left--) {
            someone("rajin")
                    .get("/v1/kerja/cepat")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", "\"laju\";q=5;w=60")
                    .header("RateLimit", startsWith("\"laju\";r=" + left + ";t="));
        }
        someone("rajin")
                .get("/v1/kerja/cepat")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .body("type", equalTo("/masalah/terlalu-sering"), "instance", startsWith("urn:uuid:"));
        someone("sabar").get("/v1/kerja/cepat").then().statusCode(200);
    }

    private void start(int many, Supplier<Response> call) throws InterruptedException {
        int before = gate.inFlight();
        for (int i = 0; i < many; i++) {
            under.add(threads.submit(call::get));
        }
        settle(before + many);
    }

    private void settle(int wanted) throws InterruptedException {
        for (int round = 0; round < 200 && gate.inFlight() != wanted; round++) {
            Thread.sleep(25);
        }
        assertEquals(wanted, gate.inFlight());
    }

    private static void shed(Response answer) {
        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-5]"))
                .header("Content-Language", "id")
                .body("type", equalTo("/masalah/layanan-sibuk"), "status", equalTo(503))
                .body("title", notNullValue())
                .body("instance", startsWith("urn:uuid:"));
        assertTrue(answer.getTime() < 5000, "shed at once");
    }

    private static RequestSpecification someone(String person) {
        return given().auth().oauth2(Tokens.of("pelamar", null, person));
    }
}
