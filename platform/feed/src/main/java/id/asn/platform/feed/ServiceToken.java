package id.asn.platform.feed;

import io.quarkus.oidc.client.OidcClients;
import io.quarkus.oidc.client.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** The bearer token this service shows its neighbours, fetched when needed and kept while it is good. */
@ApplicationScoped
class ServiceToken {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final OidcClients clients;
    private Tokens kept;

    ServiceToken(OidcClients clients) {
        this.clients = clients;
    }

    synchronized String header() {
        if (kept == null || kept.isAccessTokenExpired()) {
            kept = clients.getClient().getTokens().await().atMost(PATIENCE);
        }
        return "Bearer " + kept.getAccessToken();
    }

    /** Drops a token that a neighbour refused; the next call fetches another. */
    synchronized void forget() {
        kept = null;
    }
}
