package id.asn.bench.side;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** How long each request took. */
public final class Latencies {

    /** For a side that tells only its mean. */
    public static final Latencies NONE = new Latencies(new long[0]);

    private static final double NANOS_PER_MILLI = 1e6;

    private final long[] sortedNanos;

    private Latencies(long[] sortedNanos) {
        this.sortedNanos = sortedNanos;
    }

    /** Nanoseconds in any order. */
    public static Latencies of(LongStream nanos) {
        return new Latencies(nanos.sorted().toArray());
    }

    /** All of them as if measured in one go. */
    public static Latencies together(List<Latencies> parts) {
        return of(parts.stream().flatMapToLong(part -> Arrays.stream(part.sortedNanos)));
    }

    /** How many were measured. */
    public int count() {
        return sortedNanos.length;
    }

    /** The mean; 0 of none. */
    public double meanMillis() {
        return Arrays.stream(sortedNanos).average().orElse(0) / NANOS_PER_MILLI;
    }

    /**
     * The smallest latency that at least so many percent do not exceed (nearest rank).
     *
     * @param percent above 0, at most 100
     */
    public double percentileMillis(double percent) {
        if (sortedNanos.length == 0) throw new IllegalStateException("nothing was measured");
        int rank = (int) Math.ceil(percent / 100 * sortedNanos.length);
        return sortedNanos[rank - 1] / NANOS_PER_MILLI;
    }
}
