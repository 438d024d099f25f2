package id.asn.platform.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

class DetachedJwsTest {
    private static final String OFF_THE_CURVE = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE";

    @Test
    void a_signature_holds_for_its_text_and_its_key_alone() throws Exception {
        EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        DetachedJws jws = DetachedJws.parse(sign(key, "isi"));
        String registered = SigningKey.of(jwk(key)).jwk();
        assertTrue(jws.verifies("isi", registered));
        assertFalse(jws.verifies("lain", registered));
        EllipticCurveJsonWebKey other = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        assertFalse(jws.verifies("isi", SigningKey.of(jwk(other)).jwk()));
        assertFalse(jws.verifies("isi", SigningKey.of(rsa(2048)).jwk()), "a key of another kind");
        assertEquals(Optional.empty(), jws.kid());
    }

    @Test
    void what_carries_its_payload_or_names_no_algorithm_of_the_house_is_not_read() throws Exception {
        EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        String jws = sign(key, "isi");
        for (String unreadable :
                new String[] {"", "a.b", jws.replace("..", ".e30."), "eyJhbGciOiJub25lIn0..", "bukan.jws"}) {
            assertThrows(UnreadableJws.class, () -> DetachedJws.parse(unreadable), unreadable);
        }
    }

    @Test
    void a_key_that_proves_nothing_is_not_taken() throws Exception {
        EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        PublicJwk good = jwk(key);
        assertThrows(
                UnsupportedKey.class,
                () -> SigningKey.of(
                        new PublicJwk("EC", "P-256", good.x(), OFF_THE_CURVE, null, null, null, null, null)));
        assertThrows(UnsupportedKey.class, () -> SigningKey.of(rsa(1024)));
        assertThrows(
                UnsupportedKey.class,
                () -> SigningKey.of(new PublicJwk("EC", null, null, null, null, null, null, null, null)));
        EllipticCurveJsonWebKey longer = EcJwkGenerator.generateJwk(EllipticCurves.P384);
        assertThrows(UnsupportedKey.class, () -> SigningKey.of(jwk(longer)));
    }

    @Test
    void the_same_key_has_one_name_however_it_was_called() throws Exception {
        EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        PublicJwk plain = jwk(key);
        PublicJwk named = new PublicJwk("EC", "P-256", plain.x(), plain.y(), null, null, "sembarang", "sig", "ES256");
        assertEquals(SigningKey.of(plain), SigningKey.of(named));
    }

    private static String sign(EllipticCurveJsonWebKey key, String payload) throws JoseException {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        jws.setPayload(payload);
        jws.setKey(key.getPrivateKey());
        String[] parts = jws.getCompactSerialization().split("\\.");
        return parts[0] + ".." + parts[2];
    }

    private static PublicJwk jwk(EllipticCurveJsonWebKey key) {
        var members = key.toParams(org.jose4j.jwk.JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
        return new PublicJwk(
                "EC",
                (String) members.get("crv"),
                (String) members.get("x"),
                (String) members.get("y"),
                null,
                null,
                null,
                null,
                null);
    }

    private static PublicJwk rsa(int bits) throws JoseException {
        RsaJsonWebKey key = RsaJwkGenerator.generateJwk(bits);
        var members = key.toParams(org.jose4j.jwk.JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
        return new PublicJwk(
                "RSA", null, null, null, (String) members.get("n"), (String) members.get("e"), null, null, null);
    }
}
