package id.asn.platform.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A real HTTP server that answers as a test tells it to; 404 to the rest. */
final class PlantedServer implements AutoCloseable {
    record Answer(int status, String type, String body) {}

    private final Map<String, Function<HttpExchange, Answer>> answers = new ConcurrentHashMap<>();
    private final HttpServer server;

    private PlantedServer(HttpServer server) {
        this.server = server;
        server.createContext("/", this::handle);
        server.start();
    }

    static PlantedServer start() throws IOException {
        return new PlantedServer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    }

    int port() {
        return server.getAddress().getPort();
    }

    void answer(String method, String path, int status, String json) {
        answer(method, path, e -> new Answer(status, "application/json", json));
    }

    void answer(String method, String path, Function<HttpExchange, Answer> how) {
        answers.put(method + " " + path, how);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            String key =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            Answer answer = answers.getOrDefault(
                            key, e -> new Answer(404, "application/problem+json", "{\"status\":404}"))
                    .apply(exchange);
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
