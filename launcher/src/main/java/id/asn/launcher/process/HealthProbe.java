package id.asn.launcher.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Asks a service whether it is ready. Every response of a service carries the token of the start it belongs to, so an
 * old process on the same port is never taken for the new one.
 */
public final class HealthProbe {

    static final String START_HEADER = "X-Asn-Start";

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** What a service answers. */
    public enum Health {
        /** Nobody listens, or nobody answers in time. */
        SILENT,
        /** It answers, and says that it is not ready. */
        NOT_READY,
        /** It answers, but belongs to another start. */
        STRANGER,
        READY
    }

    /** Asks once; waits no longer than two seconds. */
    public Health ask(int port, String startToken) {
        URI uri = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
        HttpRequest request = HttpRequest.newBuilder(uri).timeout(PATIENCE).build();
        try {
            HttpResponse<Void> response = http.send(request, HttpResponse.BodyHandlers.discarding());
            boolean ours = response.headers()
                    .firstValue(START_HEADER)
                    .map(startToken::equals)
                    .orElse(false);
            if (!ours) return Health.STRANGER;
            return response.statusCode() == 200 ? Health.READY : Health.NOT_READY;
        } catch (IOException e) {
            return Health.SILENT;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Health.SILENT;
        }
    }
}
