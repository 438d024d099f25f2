package id.asn.platform.load;

import id.asn.platform.http.EarlyAnswer;
import id.asn.platform.problem.Problem;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Stands before everything, on the event loop: what does not fit is answered at once with 503 and when to come again,
 * before a thread, a connection or a token was spent on it.
 */
@ApplicationScoped
public class Shedding {
    /** Runs before the checks of sign-in and body. */
    private static final int FIRST = 11_000;

    private static final String ARRIVED = Shedding.class.getName();
    private static final int SOONEST_SECONDS = 1;
    private static final int LATEST_SECONDS = 5;

    private final Ranks ranks;
    private final Gate gate;
    private final EarlyAnswer answers;
    private final MeterRegistry meters;
    private final CurrentVertxRequest current;

    Shedding(Ranks ranks, Gate gate, EarlyAnswer answers, MeterRegistry meters, CurrentVertxRequest current) {
        this.ranks = ranks;
        this.gate = gate;
        this.answers = answers;
        this.meters = meters;
        this.current = current;
    }

    void register(@Observes Filters filters) {
        meters.gauge("asn.load.limit", gate, Gate::limit);
        meters.gauge("asn.load.inflight", gate, Gate::inFlight);
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext call) {
        boolean token = call.request().getHeader("Authorization") != null;
        Optional<Rank> rank = ranks.of(call.request().method().name(), call.normalizedPath(), token);
        if (rank.isEmpty()) {
            call.next();
        } else if (gate.enter(rank.get())) {
            meters.counter("asn.load.admitted", "class", rank.get().tag()).increment();
            call.put(ARRIVED, System.nanoTime());
            call.addEndHandler(done -> gate.leave());
            call.next();
        } else {
            meters.counter("asn.load.shed", "class", rank.get().tag()).increment();
            shed(call);
        }
    }

    private void shed(RoutingContext call) {
        // spread by chance, so that those sent away do not come back together
        int seconds = ThreadLocalRandom.current().nextInt(SOONEST_SECONDS, LATEST_SECONDS + 1);
        Problem busy = new Problem("layanan-sibuk", Map.of("coba_lagi_detik", seconds), List.of());
        answers.refuse(call, 503, busy, Map.of("Retry-After", Integer.toString(seconds)));
    }

    /** Notes how long the request waited for the thread that it now runs on. */
    @ServerRequestFilter
    public void begun() {
        RoutingContext call = current.getCurrent();
        Long arrived = call == null ? null : call.get(ARRIVED);
        if (arrived != null) {
            long now = System.nanoTime();
            gate.waited(now - arrived, now);
        }
    }
}
