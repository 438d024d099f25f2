package id.asn.platform.feed;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** What is known of following one neighbour: for health and metrics, not for deciding anything. */
final class FollowerState {
    private final Clock clock;
    private final AtomicInteger failures = new AtomicInteger();
    private volatile Instant heardAt;
    private volatile String trouble = "";

    FollowerState(Clock clock) {
        this.clock = clock;
    }

    void heard() {
        failures.set(0);
        trouble = "";
        heardAt = clock.instant();
    }

    /** Counts a failure; the text names what failed and the class of the failure, never its message. */
    int failed(String what) {
        trouble = what;
        return failures.incrementAndGet();
    }

    /** Failures since the last success; 0 when all is well. */
    int failures() {
        return failures.get();
    }

    String trouble() {
        return trouble;
    }

    String heardAt() {
        return heardAt == null ? "" : heardAt.toString();
    }
}
