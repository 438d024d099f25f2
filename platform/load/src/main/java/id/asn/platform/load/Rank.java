package id.asn.platform.load;

import java.util.Locale;

/** Classes of requests, those shed first first, each with the share of the room that it may fill. */
enum Rank {
    /** Reads without a token: they come again, and caches answer many of them. */
    PUBLIC_READ(0.5),
    /** Reads of the signed-in. */
    OWN_READ(0.7),
    /** Writes that can be made later. */
    WRITE(0.85),
    /** Writes that a deadline waits for. */
    LAST(1);

    private final double share;

    Rank(double share) {
        this.share = share;
    }

    /** True when one more of this class fits beside so many. */
    boolean fits(int inFlight, int limit) {
        return inFlight < limit * share;
    }

    /** The name in figures. */
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
