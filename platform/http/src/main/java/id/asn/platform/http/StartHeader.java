package id.asn.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Names this start of the service in {@code X-Asn-Start} on every answer, health included, so that a launcher never
 * mistakes an old process on the same port for its own child. Silent when nobody gave the start a name.
 */
@ApplicationScoped
public class StartHeader {

    private static final int EARLY = 1000;

    private final Optional<String> token;

    public StartHeader(@ConfigProperty(name = "asn.start.token") Optional<String> token) {
        this.token = token;
    }

    void register(@Observes Filters filters) {
        token.ifPresent(name -> filters.register(
                exchange -> {
                    exchange.response().putHeader("X-Asn-Start", name);
                    exchange.next();
                },
                EARLY));
    }
}
