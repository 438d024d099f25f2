package id.asn.platform.testkit.planted.clock.usulan;

import java.time.Instant;

/** Reads the clock itself. */
class Usulan {
    Instant made = Instant.now();
}
