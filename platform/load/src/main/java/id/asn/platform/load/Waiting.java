package id.asn.platform.load;

import java.util.LinkedHashSet;
import java.util.Set;

/** Those that were let in and have not begun, in the order in which they came. */
final class Waiting {
    /** One of them; each is itself and no other. */
    static final class Turn {
        private final long since;

        private Turn(long since) {
            this.since = since;
        }

        /** Since when it waits, in nanoseconds of the clock that never goes back. */
        long since() {
            return since;
        }
    }

    private final Set<Turn> turns = new LinkedHashSet<>();

    synchronized Turn come(long now) {
        Turn turn = new Turn(now);
        turns.add(turn);
        return turn;
    }

    /** It has begun, or gone away; false when that was known. */
    synchronized boolean end(Turn turn) {
        return turns.remove(turn);
    }

    /** How long the oldest has waited; 0 when none waits. */
    synchronized long longest(long now) {
        return turns.isEmpty() ? 0 : now - turns.iterator().next().since();
    }
}
