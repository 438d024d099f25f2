package id.asn.platform.http;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The caller edits a version that somebody else has changed since. */
public final class VersiUsang extends Refusal {
    private static final long serialVersionUID = 1L;

    /**
     * The version that the caller named is not the stored one.
     *
     * @param wanted the entity tag of the request, or null when a parallel change was found at the write itself
     */
    public VersiUsang(String wanted) {
        super(Ground.STALE, "versi-usang");
        if (wanted != null) {
            with("etag_diminta", wanted);
        }
    }
}
