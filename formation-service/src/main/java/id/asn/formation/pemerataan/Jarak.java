package id.asn.formation.pemerataan;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far a person would move.
 *
 * @param meter whole metres between the points of two kecamatan
 * @param taksiran true where a point is unknown and a step is reckoned instead
 */
public record Jarak(int meter, boolean taksiran) {

    /** Kilometres with one decimal. */
    public BigDecimal kilometer() {
        return BigDecimal.valueOf(meter, 3).setScale(1, RoundingMode.HALF_UP);
    }
}
