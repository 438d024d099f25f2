package id.asn.launcher.signin;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * {@code POST /token} on 127.0.0.1: gives our own services their tokens by the client credentials grant (RFC 6749
 * §4.4). It knows no person; a person's token is signed by the command that has the data folder.
 */
public final class TokenEndpoint implements AutoCloseable {

    private static final int LARGEST_FORM = 16 * 1024;
    private static final int THREADS = 2;
    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final ClientRegister clients;
    private final TokenMint mint;

    private TokenEndpoint(HttpServer server, ClientRegister clients, TokenMint mint) {
        this.server = server;
        this.clients = clients;
        this.mint = mint;
    }

    /** Starts to listen; port 0 takes a free one. */
    public static TokenEndpoint start(int port, ClientRegister clients, TokenMint mint) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        TokenEndpoint endpoint = new TokenEndpoint(server, clients, mint);
        server.setExecutor(endpoint.threads);
        server.createContext("/", endpoint::handle);
        server.start();
        return endpoint;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/token";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            try {
                answer(exchange, 200, granted(exchange));
            } catch (TokenRefusal refusal) {
                refuse(exchange, refusal);
            }
        }
    }

    private Map<String, Object> granted(HttpExchange exchange) throws IOException {
        if (!"/token".equals(exchange.getRequestURI().getPath())) throw TokenRefusal.wrongPath();
        if (!"POST".equals(exchange.getRequestMethod())) throw TokenRefusal.wrongMethod();
        String form = form(exchange);
        TokenRequest request = TokenRequest.parse(exchange.getRequestHeaders().getFirst("Authorization"), form);
        if (!clients.knows(request.client(), request.secret())) throw TokenRefusal.invalidClient();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("access_token", mint.forClient(request.client()));
        body.put("token_type", "Bearer");
        body.put("expires_in", TokenMint.CLIENT.toSeconds());
        return body;
    }

    private static String form(HttpExchange exchange) throws IOException {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(FORM)) {
            throw TokenRefusal.invalidRequest("the request is not a form (" + FORM + ")");
        }
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_FORM + 1);
        if (body.length > LARGEST_FORM) throw TokenRefusal.tooLarge();
        return new String(body, StandardCharsets.UTF_8);
    }

    private static void refuse(HttpExchange exchange, TokenRefusal refusal) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        if (refusal.status() == 401) headers.set("WWW-Authenticate", "Basic realm=\"asn\"");
        if (refusal.status() == 405) headers.set("Allow", "POST");
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", refusal.error());
        body.put("error_description", refusal.getMessage());
        answer(exchange, refusal.status(), body);
    }

    private static void answer(HttpExchange exchange, int status, Map<String, Object> body) throws IOException {
        byte[] json = JSONObjectUtils.toJSONString(body).getBytes(StandardCharsets.UTF_8);
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "application/json");
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, json.length);
        exchange.getResponseBody().write(json);
    }
}
