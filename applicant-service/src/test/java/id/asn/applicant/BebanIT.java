package id.asn.applicant;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.asn.platform.testkit.ContractFilter;
import id.asn.platform.testkit.Eventually;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What this service answers when more comes than it takes: the same two answers for every operation of a class. */
@QuarkusTest
@TestProfile(BebanIT.Narrow.class)
class BebanIT {

    /** Room for two requests, and two a minute for each person and address. */
    public static class Narrow implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "asn.load.floor", "2",
                    "asn.load.ceiling", "2",
                    "asn.load.rate.person", "2",
                    "asn.load.rate.address", "2");
        }
    }

    @TestHTTPResource
    URI service;

    private static RequestSpecification anyone() {
        return given().filter(ContractFilter.of("applicant"));
    }

    private static Response submit() {
        return Pemohon.stranger().asks().post("/v1/lamaran/{id}/pengajuan", UUID.randomUUID());
    }

    @Test
    void what_does_not_fit_is_told_when_to_come_again_and_fits_again_later() throws IOException {
        List<Socket> callers = List.of(halfSent(), halfSent());
        try {
            Eventually.so("no room", () -> inFlight().contains("asn_load_inflight 2.0"));
            Pemohon siti = Pemohon.stranger();
            List.<Supplier<Response>>of(
                            () -> anyone().get("/v1/periode/2024"),
                            () -> siti.asks().get("/v1/pelamar/saya"),
                            () -> siti.sends(Map.of()).post("/v1/lamaran"),
                            BebanIT::submit)
                    .forEach(call -> call.get()
                            .then()
                            .statusCode(503)
                            .header("Retry-After", matchesPattern("[1-5]"))
                            .body("type", equalTo("/masalah/layanan-sibuk")));
        } finally {
            for (Socket caller : callers) {
                caller.close();
            }
        }
        Eventually.so("room", () -> inFlight().contains("asn_load_inflight 0.0"));
        assertNotEquals(503, submit().statusCode());
    }

    private static String inFlight() {
        return given().get("/q/metrics").asString();
    }

    /** A write whose body is never sent whole: it is under way until its connection ends. */
    private Socket halfSent() throws IOException {
        Socket socket = new Socket(service.getHost(), service.getPort());
        String head = """
                POST /v1/lamaran HTTP/1.1\r
                Host: %s\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Content-Length: 100\r
                \r
                {""".formatted(service.getHost(), Pemohon.stranger().token());
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    @Test
    void who_asks_too_often_is_told_when_to_come_again() {
        Pemohon reader = Pemohon.stranger();
        Pemohon writer = Pemohon.stranger();
        tooOften(() -> anyone().get("/v1/periode/2031"));
        tooOften(() -> reader.asks().get("/v1/pelamar/saya"));
        tooOften(() -> writer.sends(Map.of()).post("/v1/lamaran"));
    }

    private static void tooOften(Supplier<Response> call) {
        Eventually.so("one too many", () -> call.get().statusCode() == 429);
        call.get()
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .header("RateLimit-Policy", "\"laju\";q=2;w=60")
                .body("type", equalTo("/masalah/terlalu-sering"));
    }
}
