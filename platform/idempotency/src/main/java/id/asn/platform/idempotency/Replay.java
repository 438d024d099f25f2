package id.asn.platform.idempotency;

/** Ends a repeated request before it writes anything; becomes the stored answer. */
final class Replay extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient StoredAnswer answer;

    Replay(StoredAnswer answer) {
        super("replay", null, false, false);
        this.answer = answer;
    }

    StoredAnswer answer() {
        return answer;
    }
}
