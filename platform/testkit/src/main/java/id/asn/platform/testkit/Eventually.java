package id.asn.platform.testkit;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.function.BooleanSupplier;

/** Waits until something is so, at most a minute and a half. */
public final class Eventually {
    private Eventually() {}

    /** Fails, naming what never came. */
    public static void so(String what, BooleanSupplier condition) {
        for (int i = 0; i < 1800; i++) {
            if (condition.getAsBoolean()) {
                return;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                fail("interrupted while waiting: " + what);
            }
        }
        fail("never came: " + what);
    }
}
