package id.asn.formation.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/** The only place that knows the system clock. Days and closing times are those of Jakarta. */
public final class SystemClock {

    SystemClock() {}

    /** Ticks in microseconds, so that an instant survives the database unchanged. */
    @Produces
    @Singleton
    static Clock clock() {
        return Clock.tick(Clock.system(ZoneId.of("Asia/Jakarta")), Duration.ofNanos(1000));
    }
}
