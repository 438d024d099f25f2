package id.asn.platform.http;

import id.asn.platform.problem.Problem;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that announces more bytes than its route takes before any of them is read. The framework would do so
 * too, but with an empty answer that never passes the mappers, and with one limit for all routes: a service that takes
 * files names their paths and what all others take, {@code asn.body.uploads} and {@code asn.body.limit}.
 */
@ApplicationScoped
public class BodyLimit {
    /** Runs before the framework's own check. */
    private static final int FIRST = 10_000;
    /** Runs after the framework has noted its own limit for bodies that announce none. */
    private static final int NOTED = -1;

    private final long most;
    private final long usual;
    private final Optional<String> uploads;
    private final EarlyAnswer answers;

    /** Takes the limit that the framework itself holds to, and the narrower one of all that is no upload. */
    public BodyLimit(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most,
            @ConfigProperty(name = "asn.body.limit") Optional<MemorySize> usual,
            @ConfigProperty(name = "asn.body.uploads") Optional<String> uploads,
            EarlyAnswer answers) {
        this.most = most.asLongValue();
        this.usual = usual.orElse(most).asLongValue();
        this.uploads = uploads;
        this.answers = answers;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    void narrow(@Observes Router router) {
        router.route().order(NOTED).handler(call -> {
            call.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit(call));
            call.next();
        });
    }

    private long limit(RoutingContext call) {
        return uploads.filter(call.normalizedPath()::startsWith).isPresent() ? most : usual;
    }

    private void check(RoutingContext call) {
        String announced = call.request().getHeader("Content-Length");
        long limit = limit(call);
        if (announced == null || Long.parseLong(announced) <= limit) {
            call.next();
            return;
        }
        Problem tooLarge = new Problem("terlalu-besar", Map.of("batas_bita", limit), List.of());
        answers.refuse(call, 413, tooLarge, Map.of("Connection", "close"))
                .onComplete(sent -> call.request().connection().close());
    }
}
