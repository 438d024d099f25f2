package id.asn.platform.testkit;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Bearer tokens for tests, with the claims the house signs people in with: {@code sub}, {@code azp}, {@code groups},
 * {@code instansi}, {@code unit}, {@code preferred_username}. Signed RS256 with the key of {@link SignInResource}.
 */
public final class Tokens {
    /** Every role the house knows; {@code layanan} is one of our own services. */
    public static final List<String> ROLES = List.of(
            "opd",
            "bkpsdm",
            "ppk",
            "bkn",
            "panrb",
            "menkeu",
            "kemendagri",
            "panselnas",
            "panitia",
            "pansel",
            "pelamar",
            "auditor",
            "layanan");

    /** The roles that act for one agency and carry its code. */
    public static final Set<String> OF_AN_AGENCY = Set.of("opd", "bkpsdm", "ppk", "panitia", "pansel");

    /** The agency of a token that names none: the sample agency of the house. */
    public static final String SAMPLE_AGENCY = "6273";

    static final String ISSUER = "asn-embedded";
    private static final long MINUTES = 60;

    private Tokens() {}

    /** Someone of this role; a role of an agency acts for the {@link #SAMPLE_AGENCY}. */
    public static String of(String role) {
        return of(role, OF_AN_AGENCY.contains(role) ? SAMPLE_AGENCY : null);
    }

    /** Someone of this role and agency; {@code null} for no agency. */
    public static String of(String role, String agency) {
        return of(role, agency, role + "-satu");
    }

    /** This very person in this role and agency: two of them for maker and checker. */
    public static String of(String role, String agency, String person) {
        return sign(claims(role, agency, person).expiresAt(in(10 * MINUTES)), TestKeys.privateKey());
    }

    /** Someone of this role who acts for one unit of the agency only. */
    public static String ofUnit(String role, String agency, String unit) {
        JwtClaimsBuilder claims = claims(role, agency, role + "-" + unit).claim("unit", unit);
        return sign(claims.expiresAt(in(10 * MINUTES)), TestKeys.privateKey());
    }

    /** One person with several roles at once, for one agency or, with {@code null}, for none. */
    public static String ofMany(Set<String> roles, String agency) {
        JwtClaimsBuilder claims = claims(roles, agency, "banyak-peran");
        return sign(claims.expiresAt(in(10 * MINUTES)), TestKeys.privateKey());
    }

    /** Right in every claim, but its time is over. */
    public static String expired(String role) {
        JwtClaimsBuilder claims = claims(role, OF_AN_AGENCY.contains(role) ? SAMPLE_AGENCY : null, role + "-satu");
        return sign(claims.issuedAt(in(-20 * MINUTES)).expiresAt(in(-10 * MINUTES)), TestKeys.privateKey());
    }

    /** Right in every claim, but signed by a key that is not the house's. */
    public static String tampered(String role) {
        JwtClaimsBuilder claims = claims(role, OF_AN_AGENCY.contains(role) ? SAMPLE_AGENCY : null, role + "-satu");
        return sign(claims.expiresAt(in(10 * MINUTES)), Stranger.KEY);
    }

    private static JwtClaimsBuilder claims(String role, String agency, String person) {
        return claims(Set.of(role), agency, person);
    }

    private static JwtClaimsBuilder claims(Set<String> roles, String agency, String person) {
        JwtClaimsBuilder claims = Jwt.issuer(ISSUER)
                .subject(person)
                .preferredUserName(person)
                .groups(roles)
                .claim("azp", roles.contains("layanan") ? person : "uji");
        return agency == null ? claims : claims.claim("instansi", agency);
    }

    private static Instant in(long seconds) {
        return Instant.now().plusSeconds(seconds);
    }

    private static String sign(JwtClaimsBuilder claims, PrivateKey key) {
        return claims.jws().keyId("asn").algorithm(SignatureAlgorithm.RS256).sign(key);
    }

    /** Made only when a test asks for a forged token. */
    private static final class Stranger {
        static final PrivateKey KEY = TestKeys.stranger();
    }
}
