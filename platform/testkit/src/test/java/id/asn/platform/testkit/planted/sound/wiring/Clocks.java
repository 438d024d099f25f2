package id.asn.platform.testkit.planted.sound.wiring;

import java.time.Clock;

/** Knows the clock. */
public class Clocks {
    /** Now. */
    public Clock clock() {
        return Clock.systemUTC();
    }
}
