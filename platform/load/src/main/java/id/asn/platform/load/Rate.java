package id.asn.platform.load;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * So many requests a minute for each key, and as many at once: a bucket of tokens that is never stored, only the instant
 * at which it is full again (GCRA). What is full is forgotten.
 */
final class Rate {
    private static final long MINUTE_NANOS = 60_000_000_000L;
    private static final int MANY = 100_000;

    private final int perMinute;
    private final long interval;
    private final Map<String, Long> fullAt = new ConcurrentHashMap<>();

    /** This share of a rate that several instances keep together; at least one a minute. */
    Rate(int perMinute, int instances) {
        this.perMinute = Math.max(1, perMinute / instances);
        this.interval = MINUTE_NANOS / this.perMinute;
    }

    /**
     * What became of a request.
     *
     * @param taken false when it is one too many
     * @param remaining how many more may come now
     * @param seconds until one more may come, or until all may again
     */
    record Taken(boolean taken, int limit, int remaining, long seconds) {}

    /** Takes one for the key at this instant of a clock that never goes back. */
    Taken take(String key, long now) {
        if (fullAt.size() > MANY) {
            fullAt.values().removeIf(full -> full - now <= 0);
        }
        boolean[] taken = new boolean[1];
        long full = fullAt.compute(key, (same, before) -> {
            long from = before == null || before - now < 0 ? now : before;
            taken[0] = from + interval - now <= MINUTE_NANOS;
            return taken[0] ? from + interval : from;
        });
        long missing = full - now;
        int remaining = (int) Math.max(0, (MINUTE_NANOS - missing) / interval);
        long wait = taken[0] ? missing : missing + interval - MINUTE_NANOS;
        return new Taken(taken[0], perMinute, remaining, Math.max(1, ceilSeconds(wait)));
    }

    private static long ceilSeconds(long nanos) {
        return (nanos + 999_999_999) / 1_000_000_000;
    }
}
