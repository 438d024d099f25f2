package id.asn.platform.load;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many requests may be under way at once. The limit follows what they wait for a thread: while even the luckiest of a
 * window waited longer than the target a queue stands, and the limit falls by a tenth; otherwise it rises by an eighth, when
 * at least half of it is used: in a quiet hour nobody learns what would be too much. When nothing at all began in a window,
 * the oldest that waits tells. It begins at twice the floor and stays between that floor, so that the highest class always
 * has room, and a ceiling.
 */
final class Gate {
    private static final long WINDOW_NANOS = 100_000_000;
    private static final double FALL = 0.9;
    /** Of the limit, and never less than one. */
    private static final int RISE = 8;

    /**
     * Within what the limit moves.
     *
     * @param targetNanos longest wait for a thread that is no queue
     */
    record Bounds(int floor, int ceiling, long targetNanos) {
        Bounds {
            if (floor < 1 || ceiling < floor || targetNanos < 1) {
                throw new IllegalArgumentException("bounds of load: 1 <= floor <= ceiling, target above zero");
            }
        }
    }

    private final Bounds bounds;
    private final AtomicInteger inFlight = new AtomicInteger();
    private volatile int limit;
    private long windowStart;
    private long shortest = Long.MAX_VALUE;

    Gate(Bounds bounds, long now) {
        this.bounds = bounds;
        this.limit = Math.min(bounds.ceiling(), 2 * bounds.floor());
        this.windowStart = now;
    }

    /** Lets one in when its class fits; whoever is let in must leave once. */
    boolean enter(Rank rank) {
        int now = inFlight.get();
        while (rank.fits(now, limit)) {
            if (inFlight.compareAndSet(now, now + 1)) {
                return true;
            }
            now = inFlight.get();
        }
        return false;
    }

    /** One that was let in is done. */
    void leave() {
        inFlight.decrementAndGet();
    }

    /** One waited so long for a thread. */
    synchronized void waited(long nanos, long now) {
        shortest = Math.min(shortest, nanos);
        if (now - windowStart >= WINDOW_NANOS) {
            turn(now);
        }
    }

    /** The oldest of those that wait has done so for so long. */
    synchronized void waiting(long nanos, long now) {
        if (now - windowStart >= WINDOW_NANOS && (shortest < Long.MAX_VALUE || nanos > bounds.targetNanos())) {
            turn(now);
        }
    }

    private void turn(long now) {
        if (shortest > bounds.targetNanos()) {
            limit = Math.max(bounds.floor(), (int) (limit * FALL));
        } else if (inFlight.get() >= limit / 2) {
            limit = Math.min(bounds.ceiling(), limit + Math.max(1, limit / RISE));
        }
        shortest = Long.MAX_VALUE;
        windowStart = now;
    }

    int limit() {
        return limit;
    }

    int inFlight() {
        return inFlight.get();
    }
}
