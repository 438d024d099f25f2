package id.asn.launcher.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what reaches a service through the feed of another. */
public final class Await {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Await() {}

    /** Returns when the condition holds; gives up after a minute. */
    public static void until(String what, BooleanSupplier condition) {
        Instant end = Instant.now().plus(LONGEST);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("Waited a minute in vain until " + what + ".");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
