package id.asn.launcher.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** One service, called by one actor. */
public final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI service;
    private final String token;

    Api(URI service, String token) {
        this.service = service;
        this.token = token;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** A legal act or a creation, under an Idempotency-Key of its own. */
    public Answer post(String path, Object body) {
        return send(request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(json(body)));
    }

    /** An act that needs no body. */
    public Answer post(String path) {
        return post(path, UUID.randomUUID());
    }

    /** The same under a given Idempotency-Key, to be repeated when no answer came. */
    public Answer post(String path, UUID key) {
        return send(request(path).header("Idempotency-Key", key.toString()).POST(BodyPublishers.noBody()));
    }

    /** A file of scores, with headers of its own. */
    public Answer postCsv(String path, String csv, Map<String, String> headers) {
        HttpRequest.Builder request = request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(csv));
        headers.forEach(request::header);
        return send(request);
    }

    /** A new resource under a natural key. */
    public Answer put(String path, Object body) {
        return send(request(path).header("Content-Type", "application/json").PUT(json(body)));
    }

    /** An edit of the version that the caller has seen. */
    public Answer put(String path, Object body, String etag) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .PUT(json(body)));
    }

    /** An uploaded document. */
    public Answer putFile(String path, String contentType, byte[] file) {
        return send(request(path).header("Content-Type", contentType).PUT(BodyPublishers.ofByteArray(file)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(service.resolve(path)).timeout(Duration.ofSeconds(60));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(body), StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            return Answer.of(request.method() + " " + request.uri(), HTTP.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
