package id.asn.platform.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import org.jose4j.jwk.PublicJsonWebKey;
import org.junit.jupiter.api.Test;

class ServiceKeyTest {
    /** RFC 8032, section 7.1, test 2. */
    private static final byte[] SECRET =
            HexFormat.of().parseHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");

    private static final byte[] PUBLIC =
            HexFormat.of().parseHex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");

    private final ServiceKey key = ServiceKey.of(SECRET);

    @Test
    void a_secret_has_the_public_key_that_the_standard_says() {
        String x = Base64.getUrlEncoder().withoutPadding().encodeToString(PUBLIC);
        assertTrue(
                key.known().jwk().contains("\"x\":\"" + x + "\""), key.known().jwk());
        assertFalse(key.known().jwk().contains("\"d\""));
        assertThrows(IllegalArgumentException.class, () -> ServiceKey.of(new byte[31]));
    }

    @Test
    void what_it_signs_anybody_verifies_by_the_public_key_alone_and_nothing_else() throws Exception {
        String jws = key.sign("ASN-HASIL:1");
        assertEquals(jws, ServiceKey.of(SECRET).sign("ASN-HASIL:1"));
        assertTrue(verifies(jws, "ASN-HASIL:1"));
        assertFalse(verifies(jws, "ASN-HASIL:2"));
        assertTrue(new String(Base64.getUrlDecoder().decode(jws.split("\\.")[0]), StandardCharsets.UTF_8)
                .contains("\"kid\":\"" + key.known().kid() + "\""));
    }

    private boolean verifies(String jws, String payload) throws Exception {
        String[] parts = jws.split("\\.");
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(
                PublicJsonWebKey.Factory.newPublicJwk(key.known().jwk()).getPublicKey());
        String text = parts[0] + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(StandardCharsets.US_ASCII));
        signature.update(text.getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
    }
}
