package id.asn.selection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.asn.platform.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The neighbours over real HTTP: formation and applicant tell their events by the feed's contract, formation takes reports
 * of filled seats, and a token endpoint signs services in. Tests tell it what to say under {@code /uji}.
 */
public final class Tetangga implements QuarkusTestResourceLifecycleManager {
    /** System property that names where it listens. */
    public static final String URL = "asn.test.tetangga";

    private static final Pattern AFTER = Pattern.compile("(?:^|&)after=(\\d+)");
    private static final Pattern WAIT = Pattern.compile("(?:^|&)tunggu=(\\d+)");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, List<JsonNode>> events = new ConcurrentHashMap<>();
    private final List<ObjectNode> reports = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile boolean down;
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        System.setProperty(URL, url);
        return Map.of(
                "asn.formation.url", url + "/formation",
                "asn.applicant.url", url + "/applicant",
                "asn.signin.token-url", url + "/token",
                "asn.client.id", "layanan-selection",
                "asn.client.secret", "rahasia",
                "asn.feed.wait-seconds", "2",
                "asn.feed.pause-ms", "50");
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            String path = call.getRequestURI().getPath();
            byte[] body = call.getRequestBody().readAllBytes();
            if (path.startsWith("/uji/")) {
                tell(call, path, body);
            } else if (path.equals("/token")) {
                send(call, 200, token());
            } else if (path.endsWith("/v1/kejadian")) {
                send(
                        call,
                        200,
                        page(
                                path.split("/")[1],
                                String.valueOf(call.getRequestURI().getQuery())));
            } else if (path.startsWith("/formation/v1/formasi/")) {
                report(call, path, body);
            } else {
                send(call, 404, JSON.createObjectNode());
            }
        }
    }

    private void tell(HttpExchange call, String path, byte[] body) throws IOException {
        switch (path) {
            case "/uji/formation", "/uji/applicant" ->
                events.computeIfAbsent(path.substring(5), none -> new CopyOnWriteArrayList<>())
                        .add(JSON.readTree(body));
            case "/uji/mati" -> down = true;
            case "/uji/hidup" -> down = false;
            default -> {
                // asks for the reports that came in
            }
        }
        ArrayNode received = JSON.createArrayNode();
        reports.forEach(received::add);
        send(call, 200, received);
    }

    private void report(HttpExchange call, String path, byte[] body) throws IOException {
        boolean signed = String.valueOf(call.getRequestHeaders().getFirst("Authorization"))
                .startsWith("Bearer ey");
        if (down) {
            send(call, 503, JSON.createObjectNode());
        } else if (!signed || !call.getRequestMethod().equals("PUT")) {
            send(call, 401, JSON.createObjectNode());
        } else {
            ObjectNode told = (ObjectNode) JSON.readTree(body);
            reports.add(told.put("formasi_id", path.split("/")[4]));
            send(call, 200, JSON.createObjectNode());
        }
    }

    private ObjectNode page(String source, String query) {
        int after = number(AFTER, query);
        long end = System.nanoTime() + number(WAIT, query) * 1_000_000_000L;
        List<JsonNode> all = events.computeIfAbsent(source, none -> new CopyOnWriteArrayList<>());
        while (all.size() <= after && System.nanoTime() < end) {
            pause();
        }
        ObjectNode page = JSON.createObjectNode();
        int to = all.size();
        page.putArray("data").addAll(all.subList(Math.min(after, to), to));
        return page.put("selanjutnya", String.valueOf(to));
    }

    private static ObjectNode token() {
        return JSON.createObjectNode()
                .put("access_token", Tokens.of("layanan"))
                .put("token_type", "Bearer")
                .put("expires_in", 300);
    }

    private static int number(Pattern pattern, String query) {
        Matcher found = pattern.matcher(query);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange call, int status, JsonNode body) throws IOException {
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
    }

    @Override
    public void stop() {
        server.stop(0);
        threads.shutdownNow();
    }
}
