package id.asn.platform.signature;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** A compact JWS whose payload is known to both sides and not sent (RFC 7515 appendix F). */
public final class DetachedJws {
    private static final AlgorithmConstraints ALGORITHMS = new AlgorithmConstraints(
            ConstraintType.PERMIT,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA256);
    private static final int PARTS = 3;

    private final String header;
    private final String signature;
    private final String kid;

    private DetachedJws(String header, String signature) throws JoseException {
        this.header = header;
        this.signature = signature;
        this.kid = over("").getKeyIdHeaderValue();
    }

    /**
     * Reads one.
     *
     * @throws UnreadableJws when it is none, or not by ES256 or PS256
     */
    public static DetachedJws parse(String jws) throws UnreadableJws {
        String[] parts = jws.split("\\.", -1);
        if (parts.length != PARTS || !parts[1].isEmpty()) {
            throw new UnreadableJws();
        }
        try {
            return new DetachedJws(parts[0], parts[2]);
        } catch (JoseException unreadable) {
            throw new UnreadableJws();
        }
    }

    /** The key that it names itself, which proves nothing. */
    public Optional<String> kid() {
        return Optional.ofNullable(kid);
    }

    /**
     * Whether that key signed that payload.
     *
     * @param payload in ASCII
     * @param jwk the public key, as {@link SigningKey#jwk()} writes it
     */
    public boolean verifies(String payload, String jwk) {
        try {
            JsonWebSignature whole = over(payload);
            whole.setKey(PublicJsonWebKey.Factory.newPublicJwk(jwk).getPublicKey());
            return whole.verifySignature();
        } catch (JoseException otherKindOfKey) {
            return false;
        }
    }

    private JsonWebSignature over(String payload) throws JoseException {
        String encoded =
                Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(StandardCharsets.US_ASCII));
        JsonWebSignature whole = new JsonWebSignature();
        whole.setAlgorithmConstraints(ALGORITHMS);
        whole.setCompactSerialization(header + "." + encoded + "." + signature);
        whole.getAlgorithm();
        return whole;
    }
}
