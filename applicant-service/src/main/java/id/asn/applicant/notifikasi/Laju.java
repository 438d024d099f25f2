package id.asn.applicant.notifikasi;

import java.time.Duration;

/**
 * How mails leave.
 *
 * @param perDetik mails a second over all instances, at least 1
 * @param percobaan attempts before a mail is given up, at least 1
 * @param jeda pause after the first failed attempt; doubles with each, up to an hour
 * @param sewa how long an instance may hold a mail before another takes it for lost
 * @param umur age from which a message is no longer mailed
 */
public record Laju(int perDetik, int percobaan, Duration jeda, Duration sewa, Duration umur) {
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 20;

    /** Refuses what would never send. */
    public Laju {
        if (perDetik < 1 || percobaan < 1) {
            throw new IllegalArgumentException("mails need at least one a second and one attempt");
        }
    }

    /** The pause after so many failed attempts. */
    public Duration pause(int failed) {
        Duration doubled = jeda.multipliedBy(1L << Math.min(failed - 1, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}
