package id.asn.selection.peringkat;

import java.math.BigDecimal;

/**
 * How SKD and SKB become one final score.
 *
 * @param pembagiSkd divides the SKD total so that the highest total becomes 100
 * @param bobotSkd weight of SKD
 * @param bobotSkb weight of SKB
 * @param sumber citation
 */
public record AturanIntegrasi(BigDecimal pembagiSkd, BigDecimal bobotSkd, BigDecimal bobotSkb, String sumber) {

    /** Weights that do not make one whole are a misprint of the table. */
    public AturanIntegrasi {
        if (bobotSkd.add(bobotSkb).compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("weights do not sum to 100 %");
        }
    }
}
