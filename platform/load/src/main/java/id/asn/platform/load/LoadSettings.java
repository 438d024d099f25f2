package id.asn.platform.load;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.Config;

/**
 * Reads {@code asn.load.*}: bounds of what is under way and of what is slow, classes, rates a minute and over how many
 * instances they are shared.
 */
@ApplicationScoped
class LoadSettings {
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final String NOTHING = "(?!)";

    private final Config config;

    LoadSettings(Config config) {
        this.config = config;
    }

    @Produces
    @Singleton
    Gate gate() {
        Gate.Bounds bounds = new Gate.Bounds(
                config.getValue("asn.load.floor", Integer.class),
                config.getValue("asn.load.ceiling", Integer.class),
                config.getValue("asn.load.target-ms", Long.class) * NANOS_PER_MILLI);
        return new Gate(bounds, System.nanoTime());
    }

    @Produces
    @Singleton
    Ranks ranks() {
        return Ranks.of(
                config.getOptionalValue("asn.load.last", String.class).orElse(NOTHING),
                config.getValue("asn.load.exempt", String.class));
    }

    @Produces
    @Singleton
    Slow slow() {
        return new Slow(
                config.getOptionalValue("asn.load.slow", String.class).orElse(NOTHING),
                config.getValue("asn.load.slow.most", Integer.class));
    }

    @Produces
    @Singleton
    Pace pace() {
        return new Pace(
                config.getValue("asn.load.slow.bytes", Long.class),
                config.getValue("asn.load.slow.stretch", Duration.class));
    }

    @Produces
    @Singleton
    Rates rates() {
        return new Rates(this::rate, config.getValue("asn.load.instances", Integer.class));
    }

    private OptionalInt rate(Rates.Kind kind) {
        Optional<Integer> rate =
                config.getOptionalValue("asn.load.rate." + kind.name().toLowerCase(Locale.ROOT), Integer.class);
        return rate.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
