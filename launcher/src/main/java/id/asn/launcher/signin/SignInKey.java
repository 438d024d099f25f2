package id.asn.launcher.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/**
 * The RSA key pair of one house. The private half never leaves its data folder; the services are given the public half.
 *
 * <p>Tokens are signed with nimbus-jose-jwt: one jar that needs nothing else and starts at once, where
 * smallrye-jwt-build brings a configuration stack that a plain Java command does not have.
 */
public final class SignInKey {

    /** Fixed, because a house has one key for its life: a new data folder is a new house. */
    public static final String ID = "asn";

    private static final int BITS = 2048;

    private final RSAPrivateCrtKey key;

    private SignInKey(RSAPrivateCrtKey key) {
        this.key = key;
    }

    public static SignInKey generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return new SignInKey((RSAPrivateCrtKey) generator.generateKeyPair().getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads what {@link #encoded()} wrote.
     *
     * @throws IllegalArgumentException when the text is no RSA key
     */
    public static SignInKey parse(String encoded) {
        try {
            PrivateKey key = KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded)));
            return new SignInKey((RSAPrivateCrtKey) key);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an RSA key", e);
        }
    }

    /** The private key: PKCS#8 in Base64. */
    public String encoded() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** The public key as the services take it: X.509 DER in Base64, without PEM lines. */
    public String publicKey() {
        try {
            RSAPublicKeySpec spec = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
            byte[] der = KeyFactory.getInstance("RSA").generatePublic(spec).getEncoded();
            return Base64.getEncoder().encodeToString(der);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String sign(JWTClaimsSet claims) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(ID)
                .type(JOSEObjectType.JWT)
                .build();
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
