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
 * Reads {@code asn.load.*}: bounds of what is under way, of what runs and of what is slow, classes, rates a minute and over how many
 * instances they are shared.
 */
@ApplicationScoped
class LoadSettings {
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final String NOTHING = "(?!)";
    /** A request computes for a part of its time and waits for the database for the rest. */
    private static final int PLACES_PER_CORE = 4;
    /** The pool has 20 connections, and workers, uploads and downloads need some of them. */
    private static final int MOST_PLACES = 16;

    private final Config config;

    LoadSettings(Config config) {
        this.config = config;
    }

    @Produces
    @Singleton
    Gate gate() {
        Gate.Bounds bounds = new Gate.Bounds(
                config.getOptionalValue("asn.load.floor", Integer.class).orElseGet(this::most),
                config.getValue("asn.load.ceiling", Integer.class),
                config.getValue("asn.load.target-ms", Long.class) * NANOS_PER_MILLI);
        return new Gate(bounds, System.nanoTime());
    }

    @Produces
    @Singleton
    Places places() {
        return new Places(most());
    }

    private int most() {
        return config.getOptionalValue("asn.load.places", Integer.class)
                .orElseGet(() -> Math.min(
                        MOST_PLACES, PLACES_PER_CORE * Runtime.getRuntime().availableProcessors()));
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
