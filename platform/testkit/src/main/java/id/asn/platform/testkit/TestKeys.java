package id.asn.platform.testkit;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * The key pair of this JVM's tests. It stands in system properties because a test and the service it tests are loaded by
 * different class loaders and share nothing else.
 */
final class TestKeys {
    private static final String PUBLIC = "asn.test.signin.public";
    private static final String PRIVATE = "asn.test.signin.private";

    private TestKeys() {}

    static String publicKey() {
        make();
        return System.getProperty(PUBLIC);
    }

    static PrivateKey privateKey() {
        make();
        byte[] encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE));
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static PrivateKey stranger() {
        return pair().getPrivate();
    }

    private static void make() {
        synchronized (System.class) {
            if (System.getProperty(PRIVATE) != null) return;
            KeyPair pair = pair();
            System.setProperty(
                    PUBLIC, Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
            System.setProperty(
                    PRIVATE,
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        }
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
