package id.asn.formation.periode;

import java.time.Instant;

/**
 * A window of time, half open: in at {@code buka}, out at {@code tutup}.
 *
 * @param buka first instant inside
 * @param tutup first instant after
 */
public record Jendela(Instant buka, Instant tutup) {

    /** Closes after it opens. */
    public boolean teratur() {
        return buka.isBefore(tutup);
    }

    /** Whether the instant lies inside. */
    public boolean memuat(Instant at) {
        return !at.isBefore(buka) && at.isBefore(tutup);
    }
}
