package id.asn.applicant.meterai.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A maker of e-meterai as our adapter speaks to it: knows the numbers it was told, and can be out of order. */
public final class PembuatMeterai implements AutoCloseable {
    private final HttpServer server;
    private final Set<String> issued = ConcurrentHashMap.newKeySet();
    private volatile boolean broken;

    /** On a free port. */
    public PembuatMeterai() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
        server.createContext("/v1/pemeriksaan", this::answer);
        server.start();
    }

    /** Where it is. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The number is given out. */
    public void issue(String number) {
        issued.add(number);
    }

    /** Out of order, or mended. */
    public void breakDown(boolean now) {
        broken = now;
    }

    private void answer(HttpExchange call) throws IOException {
        String asked = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean known = issued.stream().anyMatch(number -> asked.contains("\"" + number + "\""));
        String said = broken
                ? "Service Unavailable"
                : known ? "{\"sah\":true}" : "{\"sah\":false,\"keterangan\":\"Nomor seri tidak dikenal.\"}";
        byte[] bytes = said.getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(broken ? 503 : 200, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
