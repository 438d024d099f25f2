package id.asn.platform.signature;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.Arrays;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** The Ed25519 key (RFC 8032) with which a service signs what it publishes. */
public final class ServiceKey {
    private static final int BYTES = 32;

    private final KeyPair pair;
    private final SigningKey known;

    private ServiceKey(KeyPair pair, SigningKey known) {
        this.pair = pair;
        this.known = known;
    }

    /**
     * The key of a secret.
     *
     * @param secret 32 random bytes: the private key itself
     * @throws IllegalArgumentException when they are more or fewer
     */
    public static ServiceKey of(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("a signing secret has 32 bytes, not " + secret.length);
        }
        try {
            // The JDK derives a public key only while it makes a pair, and a pair is nothing but what chance gave.
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(Byte.SIZE * BYTES - 1, new Told(secret));
            KeyPair pair = generator.generateKeyPair();
            JsonWebKey jwk = JsonWebKey.Factory.newJwk(pair.getPublic());
            jwk.setKeyId(jwk.calculateBase64urlEncodedThumbprint("SHA-256"));
            return new ServiceKey(pair, new SigningKey(jwk.getKeyId(), jwk.toJson(OutputControlLevel.PUBLIC_ONLY)));
        } catch (GeneralSecurityException | JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Its public half. */
    public SigningKey known() {
        return known;
    }

    /**
     * A compact JWS over the text, without it (RFC 7515 appendix F).
     *
     * @param payload in ASCII
     */
    public String sign(String payload) {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.EDDSA);
        jws.setKeyIdHeaderValue(known.kid());
        jws.setKey(pair.getPrivate());
        jws.setPayload(payload);
        try {
            return jws.getDetachedContentCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Chance that says what it was told, once. */
    private static final class Told extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final byte[] secret;

        Told(byte[] secret) {
            super();
            this.secret = Arrays.copyOf(secret, secret.length);
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(secret, 0, bytes, 0, bytes.length);
        }
    }
}
