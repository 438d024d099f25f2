package id.asn.platform.load;

import id.asn.platform.http.EarlyAnswer;
import id.asn.platform.problem.Problem;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Stands before everything, on the event loop: what does not fit is answered at once with 503 and when to come again,
 * before a thread, a connection or a token was spent on it. What fits and finds no place to run waits here as well.
 */
@ApplicationScoped
public class Shedding {
    /** Runs before the checks of sign-in and body. */
    private static final int FIRST = 11_000;

    private static final String ARRIVED = Shedding.class.getName();
    private static final int SOONEST_SECONDS = 1;
    private static final int LATEST_SECONDS = 5;

    private final Gates gates;
    private final Waiting waiting = new Waiting();
    private final EarlyAnswer answers;
    private final MeterRegistry meters;
    private final CurrentVertxRequest current;

    Shedding(Gates gates, EarlyAnswer answers, MeterRegistry meters, CurrentVertxRequest current) {
        this.gates = gates;
        this.answers = answers;
        this.meters = meters;
        this.current = current;
    }

    void register(@Observes Filters filters) {
        meters.gauge("asn.load.limit", gates.gate(), Gate::limit);
        meters.gauge("asn.load.inflight", gates.gate(), Gate::inFlight);
        meters.gauge("asn.load.running", gates.places(), Places::taken);
        meters.gauge("asn.load.slow", gates.slow(), Slow::under);
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext call) {
        boolean token = call.request().getHeader("Authorization") != null;
        String method = call.request().method().name();
        Optional<Rank> rank = gates.ranks().of(method, call.normalizedPath(), token);
        if (rank.isEmpty()) {
            call.next();
            return;
        }
        boolean slow = gates.slow().concerns(method, call.normalizedPath());
        if (enter(rank.get(), slow)) {
            meters.counter("asn.load.admitted", "class", rank.get().tag()).increment();
            begin(call, rank.get(), slow);
        } else {
            meters.counter("asn.load.shed", "class", rank.get().tag()).increment();
            shed(call);
        }
    }

    private boolean enter(Rank rank, boolean slow) {
        long now = System.nanoTime();
        gates.gate().waiting(waiting.longest(now), now);
        return slow ? gates.slow().enter() : gates.gate().enter(rank);
    }

    private void begin(RoutingContext call, Rank rank, boolean slow) {
        Waiting.Turn turn = waiting.come(System.nanoTime());
        call.put(ARRIVED, turn);
        if (slow) {
            slowly(call, turn);
        } else {
            seat(call, rank, turn);
        }
    }

    private void slowly(RoutingContext call, Waiting.Turn turn) {
        Runnable end = once(turn, gates.slow()::leave);
        call.addEndHandler(done -> end.run());
        gates.pace().watch(call, end);
        call.next();
    }

    private void seat(RoutingContext call, Rank rank, Waiting.Turn turn) {
        Context loop = Vertx.currentContext();
        Places.Stay stay = gates.places().come(rank, () -> loop.runOnContext(now -> goOn(call)));
        Runnable end = once(turn, () -> {
            gates.places().leave(stay);
            gates.gate().leave();
        });
        call.addEndHandler(done -> end.run());
        if (stay.atOnce()) {
            call.next();
        } else {
            call.request().pause();
        }
    }

    private static void goOn(RoutingContext call) {
        call.request().resume();
        call.next();
    }

    private Runnable once(Waiting.Turn turn, Runnable leave) {
        AtomicBoolean inside = new AtomicBoolean(true);
        return () -> {
            if (inside.getAndSet(false)) {
                waiting.end(turn);
                leave.run();
            }
        };
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
        Waiting.Turn turn = call == null ? null : call.get(ARRIVED);
        if (turn != null && waiting.end(turn)) {
            long now = System.nanoTime();
            gates.gate().waited(now - turn.since(), now);
        }
    }
}
