package id.asn.platform.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.asn.platform.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A token endpoint that gives client credentials of one known client a token with the role of a service. */
public final class TokenEndpoint implements QuarkusTestResourceLifecycleManager {
    /** Holds what HTTP Basic would lose: read as RFC 6749 says, a + there is a space. */
    private static final String SECRET = "rahasia+1/2=";

    private static final List<String> FIELDS = List.of(
            "grant_type=client_credentials",
            "client_id=layanan-uji",
            "client_secret=" + URLEncoder.encode(SECRET, StandardCharsets.UTF_8));

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
                "asn.client.id",
                "layanan-uji",
                "asn.client.secret",
                SECRET);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean known = List.of(form.split("&")).containsAll(FIELDS);
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
