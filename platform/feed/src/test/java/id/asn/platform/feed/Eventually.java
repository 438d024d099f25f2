package id.asn.platform.feed;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.function.BooleanSupplier;

/** Waits until something is so, at most half a minute. */
final class Eventually {
    private Eventually() {}

    static void so(String what, BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            if (condition.getAsBoolean()) return;
            Thread.sleep(50);
        }
        fail("never came: " + what);
    }
}
