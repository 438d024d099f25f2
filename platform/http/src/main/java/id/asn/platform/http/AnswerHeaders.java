package id.asn.platform.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headers that an answer's own body decides. */
public final class AnswerHeaders {

    private AnswerHeaders() {}

    /** ETag and Location of the body, as far as it has them. */
    public static Map<String, String> of(Object body) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (body instanceof Versioned versioned) {
            headers.put(HttpHeaders.ETAG, Precondition.tag(versioned.versi()));
        }
        if (body instanceof Created created && created.lokasi() != null) {
            headers.put(HttpHeaders.LOCATION, created.lokasi());
        }
        return headers;
    }
}
