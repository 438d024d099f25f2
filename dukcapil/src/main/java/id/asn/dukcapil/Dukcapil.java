package id.asn.dukcapil;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The registry over HTTP on 127.0.0.1. {@code POST /v1/pencocokan} compares, as the contract says; everybody is known and
 * agrees until told otherwise, here or by {@code PUT /tiruan/perilaku/{nik}}, {@code semua} for everybody else.
 */
public final class Dukcapil implements AutoCloseable {
    private static final String COMPARE = "/v1/pencocokan";
    private static final String BEHAVIOUR = "/tiruan/perilaku/";
    private static final String EVERYBODY = "semua";
    private static final int LARGEST_BODY = 16 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final Saksi witness;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Perilaku> behaviours = new ConcurrentHashMap<>();

    private Dukcapil(HttpServer server, Saksi witness) {
        this.server = server;
        this.witness = witness;
    }

    /** Starts to listen; port 0 takes a free one. */
    public static Dukcapil start(int port, Saksi witness) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        Dukcapil registry = new Dukcapil(server, witness);
        server.setExecutor(registry.threads);
        server.createContext("/", registry::handle);
        server.start();
        return registry;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on it answers so about this NIK. */
    public void about(String nik, Perilaku behaviour) {
        behaviours.put(nik, behaviour);
    }

    /** From now on it agrees about this NIK again. */
    public void mended(String nik) {
        behaviours.remove(nik);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange call) throws IOException {
        try (call) {
            try {
                route(call);
            } catch (JsonProcessingException | IllegalArgumentException malformed) {
                send(call, 400, "text/plain", malformed.getMessage());
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void route(HttpExchange call) throws IOException, InterruptedException {
        String path = call.getRequestURI().getPath();
        String body = new String(call.getRequestBody().readNBytes(LARGEST_BODY), StandardCharsets.UTF_8);
        if (path.equals(COMPARE)) {
            compare(call, body);
        } else if (path.startsWith(BEHAVIOUR)) {
            instruct(call, path.substring(BEHAVIOUR.length()), body);
        } else {
            call.sendResponseHeaders(404, -1);
        }
    }

    private void compare(HttpExchange call, String question) throws IOException, InterruptedException {
        if (!call.getRequestMethod().equals("POST")) {
            call.sendResponseHeaders(405, -1);
            return;
        }
        Perilaku it = of(JSON.readTree(question).path("nik").asText());
        Thread.sleep(it.tundaMs());
        String answer = it.status() == 200 ? answer(it) : "";
        witness.lihat(
                call.getRequestHeaders().getFirst("Content-Type"),
                question,
                it.status(),
                answer.getBytes(StandardCharsets.UTF_8));
        if (it.cobaLagiDetik() != null) {
            call.getResponseHeaders().set("Retry-After", it.cobaLagiDetik().toString());
        }
        send(call, it.status(), "application/json", answer);
    }

    private Perilaku of(String nik) {
        return behaviours.getOrDefault(nik, behaviours.getOrDefault(EVERYBODY, Perilaku.COCOK));
    }

    private static String answer(Perilaku it) throws JsonProcessingException {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("ditemukan", it.ditemukan());
        answer.put("berbeda", it.berbeda());
        return JSON.writeValueAsString(answer);
    }

    private void instruct(HttpExchange call, String nik, String body) throws IOException {
        if (!nik.equals(EVERYBODY) && !nik.matches("\\d{16}")) {
            throw new IllegalArgumentException("the path ends in a NIK of 16 digits, or in " + EVERYBODY);
        }
        switch (call.getRequestMethod()) {
            case "PUT" -> about(nik, JSON.readValue(body, Perilaku.class));
            case "DELETE" -> mended(nik);
            default -> {
                call.sendResponseHeaders(405, -1);
                return;
            }
        }
        call.sendResponseHeaders(204, -1);
    }

    private static void send(HttpExchange call, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        if (body.length == 0) {
            call.sendResponseHeaders(status, -1);
            return;
        }
        call.getResponseHeaders().set("Content-Type", type);
        call.sendResponseHeaders(status, body.length);
        call.getResponseBody().write(body);
    }
}
