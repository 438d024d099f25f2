package id.asn.formation.pemerataan;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How full a place is: bezetting beside kebutuhan. Compared as the fraction it is, never as the decimal that is shown.
 * Where nothing is needed a place is fuller than any other.
 */
public record Rasio(long bezetting, long kebutuhan) implements Comparable<Rasio> {
    private static final int PLACES = 4;

    /** Four decimals, half up; null where nothing is needed. */
    public BigDecimal desimal() {
        return kebutuhan == 0
                ? null
                : BigDecimal.valueOf(bezetting).divide(BigDecimal.valueOf(kebutuhan), PLACES, RoundingMode.HALF_UP);
    }

    /** Below the bound; false where nothing is needed. */
    boolean below(BigDecimal bound) {
        return kebutuhan > 0 && against(bound) < 0;
    }

    /** Above the bound; where nothing is needed, as soon as there is anybody. */
    boolean above(BigDecimal bound) {
        return kebutuhan == 0 ? bezetting > 0 : against(bound) > 0;
    }

    private int against(BigDecimal bound) {
        return BigDecimal.valueOf(bezetting).compareTo(bound.multiply(BigDecimal.valueOf(kebutuhan)));
    }

    @Override
    public int compareTo(Rasio other) {
        if (kebutuhan == 0 || other.kebutuhan == 0) {
            return Boolean.compare(kebutuhan == 0, other.kebutuhan == 0);
        }
        return BigDecimal.valueOf(bezetting)
                .multiply(BigDecimal.valueOf(other.kebutuhan))
                .compareTo(BigDecimal.valueOf(other.bezetting).multiply(BigDecimal.valueOf(kebutuhan)));
    }
}
