package id.asn.platform.feed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.platform.http.Cursor;
import id.asn.platform.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FeedIT {
    @Inject
    Outbox outbox;

    @Inject
    Catatan notes;

    @BeforeEach
    void begin() {
        notes.empty();
    }

    @Test
    void an_event_is_a_cloud_event() {
        tell("7", Map.of("tahun", 2024));
        service()
                .get("/v1/kejadian")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("data", hasSize(1))
                .body(
                        "data[0].keySet().sort().join(' ')",
                        equalTo("data datacontenttype id source specversion subject time type"))
                .body("data[0].specversion", equalTo("1.0"))
                .body("data[0].source", equalTo("feed"))
                .body("data[0].type", equalTo(Catatan.TYPE))
                .body("data[0].subject", equalTo("7"))
                .body("data[0].time", matchesPattern("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+\\+07:00"))
                .body("data[0].data.tahun", equalTo(2024));
    }

    @Test
    void pages_go_on_after_the_cursor_and_an_end_keeps_it() {
        IntStream.rangeClosed(1, 5).forEach(i -> tell(String.valueOf(i), Map.of()));
        String second =
                page("", 2).body("data.subject", contains("1", "2")).extract().path("selanjutnya");
        String third = page(second, 2)
                .body("data.subject", contains("3", "4"))
                .extract()
                .path("selanjutnya");
        String end =
                page(third, 2).body("data.subject", contains("5")).extract().path("selanjutnya");
        page(end, 2).body("data", empty()).body("selanjutnya", equalTo(end));
        tell("6", Map.of());
        page(end, 2).body("data.subject", contains("6"));
    }

    @Test
    void a_change_that_is_rolled_back_tells_nobody() {
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    outbox.append(Catatan.TYPE, "1", Map.of());
                    throw new IllegalStateException("rolled back");
                }));
        page("", 10).body("data", empty());
    }

    @Test
    void an_event_outside_a_transaction_is_refused() {
        assertThrows(TransactionalException.class, () -> outbox.append(Catatan.TYPE, "1", Map.of()));
    }

    @Test
    void only_services_may_read_it() {
        given().get("/v1/kejadian").then().statusCode(401);
        given().auth().oauth2(Tokens.of("bkn")).get("/v1/kejadian").then().statusCode(403);
    }

    @Test
    void a_wait_a_limit_or_a_cursor_that_cannot_be_is_refused() {
        tell("1", Map.of());
        for (String query : List.of("tunggu=31", "tunggu=-1", "batas=0", "batas=201", "after=abc")) {
            service().get("/v1/kejadian?" + query).then().statusCode(400).contentType("application/problem+json");
        }
        service()
                .get("/v1/kejadian?after=" + Cursor.of(2))
                .then()
                .statusCode(400)
                .body("kesalahan[0].kode", equalTo("kursor-tidak-sah"));
    }

    @Test
    void a_reader_that_waits_hears_of_the_next_event_at_once() throws Exception {
        CompletableFuture<Response> waiting =
                CompletableFuture.supplyAsync(() -> service().get("/v1/kejadian?tunggu=20"));
        Thread.sleep(700);
        assertTrue(!waiting.isDone(), "nothing has happened yet");
        long told = System.nanoTime();
        tell("1", Map.of());
        waiting.get().then().statusCode(200).body("data.subject", contains("1"));
        assertTrue(System.nanoTime() - told < Duration.ofSeconds(5).toNanos());
    }

    @Test
    void a_wait_ends_with_an_empty_page() {
        long start = System.nanoTime();
        service().get("/v1/kejadian?tunggu=1").then().statusCode(200).body("data", empty());
        assertTrue(System.nanoTime() - start >= Duration.ofSeconds(1).toNanos());
    }

    @Test
    void readers_that_wait_together_are_all_answered_when_news_comes() throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(24);
        try {
            List<CompletableFuture<Integer>> waiting = IntStream.range(0, 24)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> service().get("/v1/kejadian?tunggu=25").statusCode(), many))
                    .toList();
            Thread.sleep(1500);
            page("", 1).body("data", empty());
            assertTrue(
                    waiting.stream().noneMatch(CompletableFuture::isDone), "nobody is answered before there is news");
            tell("1", Map.of());
            for (CompletableFuture<Integer> reader : waiting) assertEquals(200, reader.get());
        } finally {
            many.shutdownNow();
        }
    }

    private void tell(String subject, Map<String, ?> data) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(Catatan.TYPE, subject, data));
    }

    private static ValidatableResponse page(String after, int limit) {
        return service()
                .queryParam("after", after)
                .queryParam("batas", limit)
                .get("/v1/kejadian")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification service() {
        return given().auth().oauth2(Tokens.of("layanan"));
    }
}
