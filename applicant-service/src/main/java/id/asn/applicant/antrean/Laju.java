package id.asn.applicant.antrean;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How many are let in a minute from an instant on, until the next rate holds.
 *
 * @param perMenit people a minute, 0 to 1,000,000; 0 halts the line
 * @param dasar positions let in up to that instant
 * @param oleh person of the token that set it
 * @param lewat client of that token
 */
public record Laju(int perMenit, Instant sejak, long dasar, String alasan, String oleh, String lewat) {
    private static final long MINUTE_MICROS = 60_000_000;

    /** The last position let in at an instant not before this rate's: rounded down, so never one too many. */
    long reached(Instant at) {
        return dasar + ChronoUnit.MICROS.between(sejak, at) * perMenit / MINUTE_MICROS;
    }

    /** The first microsecond at which the position is let in; empty while the line is halted. */
    Optional<Instant> turn(long position) {
        if (perMenit == 0) {
            return Optional.empty();
        }
        long micros = -Math.floorDiv(-(position - dasar) * MINUTE_MICROS, (long) perMenit);
        return Optional.of(sejak.plus(Duration.of(micros, ChronoUnit.MICROS)));
    }
}
