package id.asn.dukcapil;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DukcapilTest {
    private static final String NIK = "3673014101990001";
    private static final String AGREES = "{\"ditemukan\":true,\"berbeda\":[]}";

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> seen = new ArrayList<>();
    private Dukcapil registry;

    @BeforeEach
    void start() throws IOException {
        registry = Dukcapil.start(0, (type, question, status, answer) -> seen.add(type + " " + status));
    }

    @AfterEach
    void stop() {
        registry.close();
    }

    @Test
    void everybody_is_known_and_agrees() throws Exception {
        HttpResponse<String> answer = compare(NIK);
        assertEquals(200, answer.statusCode());
        assertEquals(AGREES, answer.body());
        assertEquals(List.of("application/json 200"), seen);
    }

    @Test
    void it_differs_and_knows_nobody_when_told_to() throws Exception {
        registry.about(NIK, Perilaku.berbeda("nama"));
        assertEquals("{\"ditemukan\":true,\"berbeda\":[\"nama\"]}", compare(NIK).body());
        registry.about(NIK, Perilaku.takDikenal());
        assertEquals("{\"ditemukan\":false,\"berbeda\":[]}", compare(NIK).body());
        registry.mended(NIK);
        assertEquals(AGREES, compare(NIK).body());
    }

    @Test
    void it_fails_and_says_when_to_come_again() throws Exception {
        registry.about(NIK, Perilaku.gagal(503));
        assertTrue(compare(NIK).headers().firstValue("Retry-After").isEmpty());
        registry.about(NIK, Perilaku.gagal(429, 3600));
        HttpResponse<String> answer = compare(NIK);
        assertEquals(429, answer.statusCode());
        assertEquals("3600", answer.headers().firstValue("Retry-After").orElseThrow());
        assertEquals("", answer.body());
    }

    @Test
    void it_is_late() throws Exception {
        registry.about(NIK, Perilaku.lambat(300));
        long begin = System.nanoTime();
        assertEquals(AGREES, compare(NIK).body());
        assertTrue(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin) >= 300);
    }

    @Test
    void it_is_told_over_http_for_one_and_for_everybody_else() throws Exception {
        assertEquals(204, instruct("PUT", "semua", "{\"status\": 503, \"coba_lagi_detik\": 5}"));
        assertEquals(204, instruct("PUT", NIK, "{\"berbeda\": [\"nomor_kk\"]}"));
        assertEquals(200, compare(NIK).statusCode());
        assertEquals(503, compare("3673014101990002").statusCode());
        assertEquals(204, instruct("DELETE", "semua", ""));
        assertEquals(200, compare("3673014101990002").statusCode());
    }

    @Test
    void what_it_cannot_be_told_it_says() throws Exception {
        assertEquals(400, instruct("PUT", "semua", "{\"status\": 418}"));
        assertEquals(400, instruct("PUT", "semua", "{\"tunda_ms\": 60001}"));
        assertEquals(400, instruct("PUT", "semua", "{\"berbeda\": [\"alamat\"]}"));
        assertEquals(400, instruct("PUT", "semua", "{\"lambat\": true}"));
        assertEquals(400, instruct("PUT", "367301", "{}"));
        assertEquals(405, instruct("POST", "semua", "{}"));
        assertEquals(404, send("GET", "/v1/penduduk", "").statusCode());
        assertEquals(400, send("POST", "/v1/pencocokan", "nik=1").statusCode());
    }

    private HttpResponse<String> compare(String nik) throws Exception {
        return send("POST", "/v1/pencocokan", "{\"nik\": \"" + nik + "\"}");
    }

    private int instruct(String method, String whom, String behaviour) throws Exception {
        return send(method, "/tiruan/perilaku/" + whom, behaviour).statusCode();
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(registry.url() + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
