package id.asn.platform.load;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;

/**
 * The places in which requests run, a few for each core: more of them at once would only make each one slower. Who finds none
 * free waits here without a thread, the highest class first and within a class in the order of their coming.
 */
final class Places {
    private final int most;
    private final Map<Rank, Deque<Stay>> waiting = new EnumMap<>(Rank.class);
    private int taken;

    Places(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("at least one place");
        }
        this.most = most;
        for (Rank rank : Rank.values()) {
            waiting.put(rank, new ArrayDeque<>());
        }
    }

    /** One request from its coming to its end. */
    static final class Stay {
        private final Rank rank;
        private final Runnable turn;
        private final boolean atOnce;
        private boolean seated;

        private Stay(Rank rank, Runnable turn, boolean atOnce) {
            this.rank = rank;
            this.turn = turn;
            this.atOnce = atOnce;
            this.seated = atOnce;
        }

        /** True when a place was free when it came: its turn is now and will not be called. */
        boolean atOnce() {
            return atOnce;
        }
    }

    /**
     * Takes a place, or waits for one. Whoever came must leave once, seated or not.
     *
     * @param turn is called, on the thread of the one who leaves, when a place has become free
     */
    synchronized Stay come(Rank rank, Runnable turn) {
        Stay stay = new Stay(rank, turn, taken < most);
        if (stay.atOnce) {
            taken++;
        } else {
            waiting.get(rank).addLast(stay);
        }
        return stay;
    }

    /** Gives the place to the next, or gives up waiting. */
    void leave(Stay stay) {
        Stay next = next(stay);
        if (next != null) {
            next.turn.run();
        }
    }

    private synchronized Stay next(Stay stay) {
        if (!stay.seated) {
            waiting.get(stay.rank).remove(stay);
            return null;
        }
        for (int rank = Rank.values().length - 1; rank >= 0; rank--) {
            Stay next = waiting.get(Rank.values()[rank]).pollFirst();
            if (next != null) {
                next.seated = true;
                return next;
            }
        }
        taken--;
        return null;
    }

    /** How many run. */
    synchronized int taken() {
        return taken;
    }
}
