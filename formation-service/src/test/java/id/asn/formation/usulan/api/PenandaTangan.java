package id.asn.formation.usulan.api;

import id.asn.formation.Kota;
import io.restassured.response.Response;
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
import java.util.HashMap;
import java.util.Map;

/** A PPK with a key, who signs by the JDK alone, as anyone outside may. */
final class PenandaTangan {
    private static final PSSParameterSpec PSS =
            new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);

    private final KeyPair keys;
    private final String alg;

    private PenandaTangan(KeyPair keys, String alg) {
        this.keys = keys;
        this.alg = alg;
    }

    static PenandaTangan ec() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        return new PenandaTangan(generator.generateKeyPair(), "ES256");
    }

    static PenandaTangan rsa(int bits) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return new PenandaTangan(generator.generateKeyPair(), "PS256");
    }

    Map<String, Object> jwk() {
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

    Response register(Kota kota, String ifMatch) {
        var request = kota.as("bkn");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body(Map.of("jwk", jwk(), "pemegang", "Wali Kota", "dasar", "Keputusan 1/2024"))
                .put("/v1/instansi/{kode}/kunci-ppk", kota.kode);
    }

    /** Over the hash, without the payload. */
    String sign(String sha256) throws GeneralSecurityException {
        String header = text("{\"alg\":\"%s\"}".formatted(alg));
        Signature signature = algorithm();
        signature.initSign(keys.getPrivate());
        signature.update((header + "." + text(sha256)).getBytes(StandardCharsets.US_ASCII));
        return header + ".." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    boolean verifies(String jws, String sha256) throws GeneralSecurityException {
        String[] parts = jws.split("\\.");
        Signature signature = algorithm();
        signature.initVerify(keys.getPublic());
        signature.update((parts[0] + "." + text(sha256)).getBytes(StandardCharsets.US_ASCII));
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

    static Map<String, Object> submission(String jws) {
        Map<String, Object> isi = new HashMap<>(Kota.surat("800/1"));
        isi.put("jws", jws);
        return isi;
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
