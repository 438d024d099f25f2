package id.asn.platform.signature;

import java.math.BigInteger;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.EllipticCurve;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/**
 * A public key as it is kept.
 *
 * @param kid its thumbprint, SHA-256 in base64url (RFC 7638)
 * @param jwk public members only, as JSON
 */
public record SigningKey(String kid, String jwk) {
    private static final int RSA_BITS = 2048;
    private static final int EC_BITS = 256;
    private static final int CUBE = 3;

    /**
     * The key that was sent, in its one written form.
     *
     * @throws UnsupportedKey when nothing can be signed with it here
     */
    public static SigningKey of(PublicJwk given) throws UnsupportedKey {
        try {
            PublicKey key =
                    PublicJsonWebKey.Factory.newPublicJwk(given.members()).getPublicKey();
            if (!supported(key)) {
                throw new UnsupportedKey();
            }
            JsonWebKey jwk = JsonWebKey.Factory.newJwk(key);
            jwk.setKeyId(jwk.calculateBase64urlEncodedThumbprint("SHA-256"));
            return new SigningKey(jwk.getKeyId(), jwk.toJson(OutputControlLevel.PUBLIC_ONLY));
        } catch (JoseException | IllegalArgumentException unreadable) {
            throw new UnsupportedKey();
        }
    }

    private static boolean supported(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            return rsa.getModulus().bitLength() >= RSA_BITS;
        }
        return key instanceof ECPublicKey ec && ec.getParams().getOrder().bitLength() == EC_BITS && onCurve(ec);
    }

    /** With a point off the curve anybody could sign. */
    private static boolean onCurve(ECPublicKey key) {
        EllipticCurve curve = key.getParams().getCurve();
        BigInteger p = ((ECFieldFp) curve.getField()).getP();
        BigInteger x = key.getW().getAffineX();
        BigInteger y = key.getW().getAffineY();
        BigInteger right = x.pow(CUBE).add(curve.getA().multiply(x)).add(curve.getB());
        return y.pow(2).mod(p).equals(right.mod(p)) && x.compareTo(p) < 0 && y.compareTo(p) < 0;
    }
}
