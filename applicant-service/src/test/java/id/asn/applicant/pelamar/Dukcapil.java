package id.asn.applicant.pelamar;

import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * The civil registry over HTTP as {@code contracts/dukcapil} assumes it: everybody is known and agrees, unless a test says
 * otherwise for a NIK.
 */
public final class Dukcapil implements QuarkusTestResourceLifecycleManager {
    private static final Map<String, Behaviour> BEHAVIOURS = new ConcurrentHashMap<>();
    private static final ObjectMapper JSON = new ObjectMapper();

    private HttpServer server;

    /** How the registry answers about one NIK: slowly, with an error, or with these elements differing. */
    public record Behaviour(int status, long millis, boolean known, List<String> different) {
        /** Answers with this status and nothing else. */
        public static Behaviour failing(int status) {
            return new Behaviour(status, 0, true, List.of());
        }

        /** Knows nobody of this NIK. */
        public static Behaviour unknown() {
            return new Behaviour(200, 0, false, List.of());
        }

        /** These elements differ. */
        public static Behaviour differing(String... elements) {
            return new Behaviour(200, 0, true, List.of(elements));
        }

        /** Answers rightly but late. */
        public static Behaviour late(long millis) {
            return new Behaviour(200, millis, true, List.of());
        }
    }

    /** From now on it answers so about this NIK. */
    public static void about(String nik, Behaviour behaviour) {
        BEHAVIOURS.put(nik, behaviour);
    }

    /** From now on it agrees about this NIK again. */
    public static void mended(String nik) {
        BEHAVIOURS.remove(nik);
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/v1/pencocokan", Dukcapil::answer);
        server.start();
        return Map.of(
                "asn.dukcapil.url", "http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange call) throws IOException {
        try (call) {
            String asked = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String nik = JSON.readTree(asked).path("nik").asText();
            Behaviour it = Optional.ofNullable(BEHAVIOURS.get(nik)).orElse(Behaviour.differing());
            Thread.sleep(it.millis());
            if (it.status() != 200) {
                PercakapanDukcapil.check(call, asked, SimpleResponse.Builder.status(it.status()));
                call.sendResponseHeaders(it.status(), -1);
                return;
            }
            byte[] body = JSON.writeValueAsString(Map.of("ditemukan", it.known(), "berbeda", it.different()))
                    .getBytes(StandardCharsets.UTF_8);
            call.getResponseHeaders().add("Content-Type", "application/json");
            PercakapanDukcapil.check(call, asked, compared(body));
            call.sendResponseHeaders(200, body.length);
            call.getResponseBody().write(body);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static SimpleResponse.Builder compared(byte[] body) {
        return SimpleResponse.Builder.ok().withContentType("application/json").withBody(body);
    }
}
