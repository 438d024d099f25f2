package id.asn.launcher.signin;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/**
 * Signs the tokens of the house with the claims that the Keycloak realm gives too: {@code iss}, {@code sub},
 * {@code azp}, {@code groups}, {@code instansi}, {@code unit}, {@code preferred_username}.
 */
public final class TokenMint {

    public static final String ISSUER = "asn-embedded";

    /** How long a person's token lives. */
    public static final Duration PERSON = Duration.ofHours(1);

    /** How long a token of one of our services lives. */
    public static final Duration CLIENT = Duration.ofMinutes(5);

    private static final String CLIENT_OF_PERSONS = "asn-cli";

    private final SignInKey key;
    private final Clock clock;

    public TokenMint(SignInKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /**
     * A token for one person in one role, valid for an hour.
     *
     * @param instansi the code of the agency acted for, or null where the role has none
     */
    public String forPerson(Role role, String instansi, String person) {
        return forPerson(role, instansi, null, person);
    }

    /**
     * The same, held to one unit of the agency.
     *
     * @param unit its code, or null for the agency as a whole
     */
    public String forPerson(Role role, String instansi, String unit, String person) {
        return key.sign(claims(person, PERSON)
                .claim("azp", CLIENT_OF_PERSONS)
                .claim("groups", List.of(role.claim()))
                .claim("instansi", instansi)
                .claim("unit", unit)
                .build());
    }

    /** A token for one of our own services, valid for five minutes. */
    public String forClient(String client) {
        return key.sign(claims(client, CLIENT)
                .claim("azp", client)
                .claim("groups", List.of(Role.LAYANAN.claim()))
                .build());
    }

    private JWTClaimsSet.Builder claims(String subject, Duration life) {
        Instant now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(subject)
                .claim("preferred_username", subject)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(life)));
    }
}
