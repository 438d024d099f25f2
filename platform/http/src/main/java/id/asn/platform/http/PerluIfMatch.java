package id.asn.platform.http;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** An edit that does not say which version it edits. */
final class PerluIfMatch extends Refusal {
    private static final long serialVersionUID = 1L;

    PerluIfMatch(String current) {
        super(Ground.PRECONDITION_MISSING, "perlu-if-match");
        with("etag_kini", current);
    }
}
