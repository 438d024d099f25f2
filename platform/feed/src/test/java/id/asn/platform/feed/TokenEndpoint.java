package id.asn.platform.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.asn.platform.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A token endpoint that gives client credentials of one known client a token with the role of a service. */
public final class TokenEndpoint implements QuarkusTestResourceLifecycleManager {
    private static final String CLIENT =
            "Basic " + Base64.getEncoder().encodeToString("layanan-uji:rahasia".getBytes(StandardCharsets.UTF_8));
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/token", TokenEndpoint::answer);
        server.start();
        return Map.of(
                "asn.signin.token-url",
                        "http://127.0.0.1:" + server.getAddress().getPort() + "/token",
                "asn.client.id", "layanan-uji",
                "asn.client.secret", "rahasia");
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean known = CLIENT.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                    && form.contains("grant_type=client_credentials");
            byte[] body = (known
                            ? "{\"access_token\":\"" + Tokens.of("layanan")
                                    + "\",\"token_type\":\"Bearer\",\"expires_in\":300}"
                            : "{\"error\":\"invalid_client\"}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(known ? 200 : 401, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
