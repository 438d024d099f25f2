package id.asn.formation.kebutuhan;

import java.math.RoundingMode;

/** How a quotient becomes whole people. No national rule was found; which one is used is a parameter of the rule table. */
public enum Pembulatan {
    /** From one half upwards, up. */
    HALF_UP(RoundingMode.HALF_UP),
    /** Always up. */
    CEIL(RoundingMode.CEILING),
    /** Always down. */
    FLOOR(RoundingMode.FLOOR);

    private final RoundingMode mode;

    Pembulatan(RoundingMode mode) {
        this.mode = mode;
    }

    RoundingMode mode() {
        return mode;
    }
}
