package id.asn.platform.signature;

/** A key with which nobody can sign here: neither EC on P-256 nor RSA of at least 2048 bits, or no key at all. */
public final class UnsupportedKey extends Exception {
    private static final long serialVersionUID = 1L;

    UnsupportedKey() {
        super("neither an EC key on P-256 nor an RSA key of at least 2048 bits");
    }
}
