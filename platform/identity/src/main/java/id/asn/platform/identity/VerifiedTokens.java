package id.asn.platform.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiFunction;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Remembers for a minute which tokens were verified: a page of a front end asks several times with one token, and its
 * signature is right each time or never. Only the very same text is known again, and never after it has expired; a key that
 * the sign-in server withdraws counts for that minute longer.
 */
@ApplicationScoped
class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest> {
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    /** Some kilobytes each. */
    private static final int MOST = 10_000;

    private final BiFunction<TokenAuthenticationRequest, AuthenticationRequestContext, Uni<SecurityIdentity>> verify;
    private final Clock clock;
    private final Cache<String, SecurityIdentity> verified =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();

    @Inject
    VerifiedTokens(OidcIdentityProvider oidc) {
        this(oidc::authenticate, Clock.systemUTC());
    }

    VerifiedTokens(
            BiFunction<TokenAuthenticationRequest, AuthenticationRequestContext, Uni<SecurityIdentity>> verify,
            Clock clock) {
        this.verify = verify;
        this.clock = clock;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Before the one that verifies. */
    @Override
    public int priority() {
        return SYSTEM_FIRST;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        String token = request.getToken().getToken();
        SecurityIdentity known = verified.getIfPresent(token);
        if (known != null && lives(known)) {
            return Uni.createFrom().item(known);
        }
        return verify.apply(request, context).invoke(identity -> remember(token, identity));
    }

    private void remember(String token, SecurityIdentity identity) {
        if (identity != null && lives(identity)) {
            verified.put(token, identity);
        }
    }

    private boolean lives(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken claims
                && clock.instant().isBefore(Instant.ofEpochSecond(claims.getExpirationTime()));
    }
}
