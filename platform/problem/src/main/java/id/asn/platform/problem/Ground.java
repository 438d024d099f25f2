package id.asn.platform.problem;

/** Why a request is refused. The HTTP status is the outside's word for it and is read only where the answer is written. */
public enum Ground {
    /** The request cannot be read, or breaks the contract's schema. */
    MALFORMED(400),
    /** The thing is public or the caller's own, but the act is somebody else's. */
    FORBIDDEN(403),
    /** There is no such thing, or none that this caller may know of. */
    ABSENT(404),
    /** The present state does not allow the act. */
    STATE(409),
    /** The caller has seen an older version than the one stored. */
    STALE(412),
    /** More bytes than the rule allows. */
    TOO_LARGE(413),
    /** Bytes of another kind than the rule allows. */
    WRONG_TYPE(415),
    /** Well-formed, but against a rule of law or of the announcement. */
    RULE(422),
    /** An edit without saying which version it edits. */
    PRECONDITION_MISSING(428),
    /** Too many requests from this caller. */
    BUSY(429),
    /** Something that we depend on does not answer; trying again later is right. */
    UNAVAILABLE(503);

    private final int status;

    Ground(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }
}
