package id.asn.selection.jpt;

import java.math.BigDecimal;
import java.util.List;

/**
 * The end score of a candidate, step by step.
 *
 * @param langkah one step for each component, in the decree's order
 */
public record NilaiAkhirJpt(List<Langkah> langkah) {

    /**
     * One step.
     *
     * @param nilai 0 to 100
     * @param bobot in percent
     * @param hasil score times weight, exact
     */
    public record Langkah(Komponen komponen, BigDecimal nilai, int bobot, BigDecimal hasil) {}

    /** All steps added up, exact. */
    public BigDecimal jumlah() {
        return langkah.stream()
                .map(Langkah::hasil)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros();
    }

    /** The score in one component. */
    public BigDecimal nilai(Komponen komponen) {
        return langkah.get(komponen.ordinal()).nilai();
    }
}
