package id.asn.platform.load;

import jakarta.inject.Singleton;

/** All that a request passes before it is let in. */
@Singleton
final class Gates {
    private final Ranks ranks;
    private final Gate gate;
    private final Places places;
    private final Slow slow;
    private final Pace pace;

    Gates(Ranks ranks, Gate gate, Places places, Slow slow, Pace pace) {
        this.ranks = ranks;
        this.gate = gate;
        this.places = places;
        this.slow = slow;
        this.pace = pace;
    }

    /** The classes. */
    Ranks ranks() {
        return ranks;
    }

    /** How many may be under way. */
    Gate gate() {
        return gate;
    }

    /** How many of them may run. */
    Places places() {
        return places;
    }

    /** How many uploads and downloads may be under way beside them. */
    Slow slow() {
        return slow;
    }

    /** How slow those may be. */
    Pace pace() {
        return pace;
    }
}
