package id.asn.platform.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.platform.http.ParameterTidakSah;
import id.asn.platform.idempotency.Answers.Key;
import id.asn.platform.identity.SignedIn;
import id.asn.platform.problem.Finding;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/** What idempotency needs to know of the present request. */
@RequestScoped
class WriteRequest {
    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;
    private static final Set<String> EDITS = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final Request request;
    private final UriInfo uri;
    private final HttpHeaders headers;
    private final SignedIn signedIn;
    private final ObjectMapper json;

    WriteRequest(Request request, UriInfo uri, HttpHeaders headers, SignedIn signedIn, ObjectMapper json) {
        this.request = request;
        this.uri = uri;
        this.headers = headers;
        this.signedIn = signedIn;
        this.json = json;
    }

    boolean writes() {
        return EDITS.contains(request.getMethod());
    }

    boolean isDryRun() {
        return "true".equals(uri.getQueryParameters().getFirst("uji_coba"));
    }

    /**
     * The caller's key; a dry run keeps nothing and so has none.
     *
     * @throws ParameterTidakSah for an empty one or one longer than the store takes
     */
    Optional<Key> key(Object[] arguments) {
        String given = headers.getHeaderString(HEADER);
        if (given == null || isDryRun() || !request.getMethod().equals("POST")) {
            return Optional.empty();
        }
        if (given.isEmpty() || given.length() > LONGEST_KEY) {
            throw new ParameterTidakSah(Finding.of(HEADER, "kunci-idempotensi").with("paling_panjang", LONGEST_KEY));
        }
        var actor = signedIn.actor();
        String caller = actor.client() + "/" + actor.person();
        return Optional.of(new Key(caller, "POST " + uri.getPath(), given, hash(arguments)));
    }

    private String hash(Object[] arguments) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (OutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                sink.write(json.writeValueAsBytes(uri.getQueryParameters()));
                for (Object argument : arguments) {
                    add(argument, sink);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void add(Object argument, OutputStream sink) throws IOException {
        if (argument instanceof Path file) {
            Files.copy(file, sink);
        } else if (argument instanceof InputStream) {
            throw new IllegalStateException("a body that is hashed must be read twice: take it as java.nio.file.Path");
        } else {
            sink.write(json.writeValueAsBytes(argument));
        }
    }
}
