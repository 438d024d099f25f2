package id.asn.platform.testkit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Base64;
import java.util.Map;

/** Somebody with a key, who signs by the JDK alone, as anyone outside may. */
public final class Signer {
    private static final PSSParameterSpec PSS =
            new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);

    private final KeyPair keys;
    private final String alg;

    private Signer(KeyPair keys, String alg) {
        this.keys = keys;
        this.alg = alg;
    }

    /** With a new key on P-256. */
    public static Signer ec() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        return new Signer(generator.generateKeyPair(), "ES256");
    }

    /** With a new RSA key of so many bits. */
    public static Signer rsa(int bits) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return new Signer(generator.generateKeyPair(), "PS256");
    }

    /** The public key (RFC 7517). */
    public Map<String, Object> jwk() {
        if (keys.getPublic() instanceof RSAPublicKey rsa) {
            return Map.of("kty", "RSA", "n", number(rsa.getModulus().toByteArray(), 0), "e", "AQAB");
        }
        ECPublicKey ec = (ECPublicKey) keys.getPublic();
        return Map.of(
                "kty",
                "EC",
                "crv",
                "P-256",
                "x",
                number(ec.getW().getAffineX().toByteArray(), 32),
                "y",
                number(ec.getW().getAffineY().toByteArray(), 32));
    }

    /** A compact JWS over the text, without it. */
    public String sign(String payload) throws GeneralSecurityException {
        String header = text("{\"alg\":\"%s\"}".formatted(alg));
        Signature signature = algorithm();
        signature.initSign(keys.getPrivate());
        signature.update((header + "." + text(payload)).getBytes(StandardCharsets.US_ASCII));
        return header + ".." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    /** Whether this key signed that text. */
    public boolean verifies(String jws, String payload) throws GeneralSecurityException {
        String[] parts = jws.split("\\.");
        Signature signature = algorithm();
        signature.initVerify(keys.getPublic());
        signature.update((parts[0] + "." + text(payload)).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
    }

    private Signature algorithm() throws GeneralSecurityException {
        if (alg.equals("ES256")) {
            return Signature.getInstance("SHA256withECDSAinP1363Format");
        }
        Signature pss = Signature.getInstance("RSASSA-PSS");
        pss.setParameter(PSS);
        return pss;
    }

    private static String text(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Unsigned big-endian of that many bytes; 0 for as many as needed. */
    private static String number(byte[] bytes, int size) {
        int skip = bytes[0] == 0 && bytes.length > 1 ? 1 : 0;
        int length = Math.max(size, bytes.length - skip);
        byte[] plain = new byte[length];
        System.arraycopy(bytes, skip, plain, length - (bytes.length - skip), bytes.length - skip);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }
}
