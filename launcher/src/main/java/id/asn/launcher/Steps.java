package id.asn.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells the listener about each step of a start when it is done, and how long it took since the start began. */
final class Steps {

    private final Consumer<String> listener;
    private final Instant began = Instant.now();

    Steps(Consumer<String> listener) {
        this.listener = listener;
    }

    void step(String name, Runnable work) {
        work.run();
        double seconds = Duration.between(began, Instant.now()).toMillis() / 1000.0;
        listener.accept(String.format(Locale.ROOT, "  %-20s ready after %.1f s", name, seconds));
    }
}
