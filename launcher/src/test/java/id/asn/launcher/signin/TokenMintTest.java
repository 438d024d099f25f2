package id.asn.launcher.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import id.asn.launcher.Fault;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenMintTest {

    private static final Instant NOW = Instant.parse("2024-08-20T03:00:00Z");
    private static final SignInKey KEY = SignInKey.generate();

    private final TokenMint mint = new TokenMint(KEY, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void a_person_is_named_with_role_and_agency_for_one_hour() throws Exception {
        JWTClaimsSet claims =
                SignedJWT.parse(mint.forPerson(Role.BKPSDM, "6273", "sari")).getJWTClaimsSet();
        assertEquals("asn-embedded", claims.getIssuer());
        assertEquals("sari", claims.getSubject());
        assertEquals("sari", claims.getStringClaim("preferred_username"));
        assertEquals("asn-cli", claims.getStringClaim("azp"));
        assertEquals(List.of("bkpsdm"), claims.getStringListClaim("groups"));
        assertEquals("6273", claims.getStringClaim("instansi"));
        assertEquals(Date.from(NOW), claims.getIssueTime());
        assertEquals(Date.from(NOW.plusSeconds(3600)), claims.getExpirationTime());
    }

    @Test
    void a_national_role_carries_no_agency_at_all() throws Exception {
        JWTClaimsSet claims =
                SignedJWT.parse(mint.forPerson(Role.BKN, null, "budi")).getJWTClaimsSet();
        assertNull(claims.getClaim("instansi"));
        assertFalse(claims.toString().contains("instansi"));
    }

    @Test
    void a_service_is_its_own_client_for_five_minutes() throws Exception {
        JWTClaimsSet claims =
                SignedJWT.parse(mint.forClient("layanan-selection")).getJWTClaimsSet();
        assertEquals("layanan-selection", claims.getSubject());
        assertEquals("layanan-selection", claims.getStringClaim("azp"));
        assertEquals(List.of("layanan"), claims.getStringListClaim("groups"));
        assertEquals(Date.from(NOW.plusSeconds(300)), claims.getExpirationTime());
    }

    @Test
    void the_public_half_proves_the_signature_and_no_other_key_does() throws Exception {
        SignedJWT token = SignedJWT.parse(mint.forPerson(Role.PPK, "6273", "rina"));
        assertEquals("RS256", token.getHeader().getAlgorithm().getName());
        assertEquals("asn", token.getHeader().getKeyID());
        assertTrue(token.verify(new RSASSAVerifier(published(KEY))));
        assertFalse(token.verify(new RSASSAVerifier(published(SignInKey.generate()))));
    }

    @Test
    void a_key_survives_being_written_down() {
        assertEquals(KEY.publicKey(), SignInKey.parse(KEY.encoded()).publicKey());
        assertThrows(IllegalArgumentException.class, () -> SignInKey.parse("bm90IGEga2V5"));
    }

    @Test
    void an_unknown_role_is_answered_with_all_known_ones() {
        Fault fault = assertThrows(Fault.class, () -> Role.of("direktur"));
        assertTrue(fault.getMessage().contains("\"direktur\""), fault.getMessage());
        assertTrue(fault.getMessage().contains("panselnas, panitia, pansel, pelamar"), fault.getMessage());
    }

    private static RSAPublicKey published(SignInKey key) throws Exception {
        byte[] der = Base64.getDecoder().decode(key.publicKey());
        return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
    }
}
