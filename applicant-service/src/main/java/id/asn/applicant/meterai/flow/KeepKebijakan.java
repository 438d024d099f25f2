package id.asn.applicant.meterai.flow;

import id.asn.applicant.meterai.KebijakanMeterai;
import id.asn.applicant.meterai.store.KebijakanStore;
import id.asn.applicant.periode.store.DatabaseClock;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.function.Function;

/** The policy of stamps by the one clock: what holds now, and what is laid down now. */
@ApplicationScoped
public class KeepKebijakan {
    private final KebijakanStore store;
    private final DatabaseClock clock;

    KeepKebijakan(KebijakanStore store, DatabaseClock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The instant that decides. */
    public Instant now() {
        return clock.now();
    }

    /** Lays down what the words come to at this instant. */
    public KebijakanMeterai layDown(Function<Instant, KebijakanMeterai> words, Actor actor) {
        KebijakanMeterai laidDown = words.apply(clock.now());
        store.add(laidDown, actor);
        return laidDown;
    }
}
