package id.asn.applicant.meterai.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/**
 * Asks the maker of e-meterai about serial numbers: {@code POST <address>/v1/pemeriksaan} with number and SHA-256 of the
 * file. The maker's own interface is not public; this is the least that it must be able to say.
 */
public final class PemeriksaEmeterai {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;

    private final HttpClient http;
    private final URI address;
    private final Duration patience;

    /** The maker there; no answer may take longer than the patience. */
    public PemeriksaEmeterai(URI address, Duration patience) {
        this.http = HttpClient.newBuilder().connectTimeout(patience).build();
        this.address = address;
        this.patience = patience;
    }

    /** What the maker says: {@code sah}, and why not. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Hasil(Boolean sah, String keterangan) {}

    /** The maker's answer; fails when it does not answer in time, or not sensibly. */
    public Hasil check(String nomorSeri, String sha256) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/v1/pemeriksaan"))
                .timeout(patience)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(
                        JSON.writeValueAsBytes(Map.of("nomor_seri", nomorSeri, "sha256", sha256))))
                .build();
        try {
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
            Hasil said = answer.statusCode() == OK ? JSON.readValue(answer.body(), Hasil.class) : null;
            if (said == null || said.sah() == null) {
                throw new IOException("the maker of e-meterai answered " + answer.statusCode());
            }
            return said;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
