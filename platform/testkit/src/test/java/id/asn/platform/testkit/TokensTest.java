package id.asn.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwx.JsonWebStructure;
import org.junit.jupiter.api.Test;

class TokensTest {
    @Test
    void a_token_carries_the_claims_of_the_house() throws Exception {
        JwtClaims claims = read(Tokens.of("ppk", "3273", "rina"));
        assertEquals("asn-embedded", claims.getIssuer());
        assertEquals("rina", claims.getSubject());
        assertEquals("rina", claims.getStringClaimValue("preferred_username"));
        assertEquals("uji", claims.getStringClaimValue("azp"));
        assertEquals("3273", claims.getStringClaimValue("instansi"));
        assertEquals(List.of("ppk"), claims.getStringListClaimValue("groups"));
        JsonWebStructure jws = JsonWebStructure.fromCompactSerialization(Tokens.of("ppk"));
        assertEquals("asn", jws.getKeyIdHeaderValue());
        assertEquals("RS256", jws.getAlgorithmHeaderValue());
    }

    @Test
    void a_role_of_an_agency_acts_for_the_sample_agency_and_a_national_one_for_none() throws Exception {
        assertEquals(Tokens.SAMPLE_AGENCY, read(Tokens.of("bkpsdm")).getStringClaimValue("instansi"));
        assertFalse(read(Tokens.of("bkn")).hasClaim("instansi"));
        assertFalse(read(Tokens.of("bkpsdm", null)).hasClaim("instansi"));
    }

    private static JwtClaims read(String token) throws InvalidJwtException {
        return new JwtConsumerBuilder().setSkipSignatureVerification().build().processToClaims(token);
    }
}
