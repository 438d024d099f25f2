package id.asn.platform.signature;

/** Text that is no compact JWS without payload, or one by another algorithm than ES256 and PS256. */
public final class UnreadableJws extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableJws() {
        super("no compact JWS without payload, by ES256 or PS256");
    }
}
