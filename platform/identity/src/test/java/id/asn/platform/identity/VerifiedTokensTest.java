package id.asn.platform.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {
    private static final Instant NOON = Instant.parse("2024-09-10T05:00:00Z");
    private static final Duration LIFE = Duration.ofSeconds(30);

    private final List<String> asked = new ArrayList<>();

    /** A token that lives half a minute from noon, and is told by its text. */
    private record Claims(String getName) implements JsonWebToken {
        @Override
        public Set<String> getClaimNames() {
            return Set.of("exp");
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return name.equals("exp") ? (T) Long.valueOf(NOON.plus(LIFE).getEpochSecond()) : null;
        }
    }

    private VerifiedTokens at(Instant now) {
        return new VerifiedTokens((request, context) -> verify(request), Clock.fixed(now, ZoneOffset.UTC));
    }

    private Uni<SecurityIdentity> verify(TokenAuthenticationRequest request) {
        String text = request.getToken().getToken();
        asked.add(text);
        if (text.equals("forged")) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(new Claims(text))
                        .build());
    }

    private static String who(VerifiedTokens tokens, String text) {
        return tokens.authenticate(new TokenAuthenticationRequest(new TokenCredential(text, "bearer")), null)
                .await()
                .indefinitely()
                .getPrincipal()
                .getName();
    }

    @Test
    void the_same_text_is_verified_once_and_another_on_its_own() {
        VerifiedTokens tokens = at(NOON);
        assertEquals("a", who(tokens, "a"));
        assertEquals("a", who(tokens, "a"));
        assertEquals("b", who(tokens, "b"));
        assertEquals(List.of("a", "b"), asked);
    }

    @Test
    void what_was_refused_is_asked_again() {
        VerifiedTokens tokens = at(NOON);
        assertThrows(AuthenticationFailedException.class, () -> who(tokens, "forged"));
        assertThrows(AuthenticationFailedException.class, () -> who(tokens, "forged"));
        assertEquals(List.of("forged", "forged"), asked);
    }

    @Test
    void an_expired_one_is_not_remembered() {
        VerifiedTokens tokens = at(NOON.plus(LIFE));
        who(tokens, "a");
        who(tokens, "a");
        assertEquals(List.of("a", "a"), asked);
    }
}
