package id.asn.platform.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;

/** {@code If-Match} of the present request, so that nobody overwrites what they have not seen. */
@RequestScoped
public class Precondition {
    private final HttpHeaders headers;

    Precondition(HttpHeaders headers) {
        this.headers = headers;
    }

    /** For edits (PUT, PATCH, DELETE): 428 when the caller does not say which version it edits, 412 when it is stale. */
    public void require(long versi) {
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            throw new PerluIfMatch(tag(versi));
        }
        honour(versi);
    }

    /** For legal acts (POST), which may carry it: 412 when it is there and stale. */
    public void honour(long versi) {
        String wanted = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (wanted != null && !wanted.equals("*") && !wanted.equals(tag(versi))) {
            throw new VersiUsang(wanted);
        }
    }

    static String tag(long versi) {
        return "\"" + versi + "\"";
    }
}
