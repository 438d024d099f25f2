package id.asn.selection.skb;

import java.math.BigDecimal;

/**
 * One part of SKB as the agency announced it.
 *
 * @param bobot weight in whole percents of SKB; 0 for a part that only knocks out
 * @param gugur how the part knocks out, null when it does not
 */
public record BagianSkb(JenisTesSkb tes, int bobot, Gugur gugur) {

    /** Whether a participant with this score is out. */
    boolean menggugurkan(NilaiTes nilai) {
        if (gugur == null || !nilai.hadir()) {
            return false;
        }
        return gugur.ambang() == null ? !nilai.lulus() : nilai.nilai().compareTo(gugur.ambang()) < 0;
    }

    /**
     * How a part knocks out.
     *
     * @param kriteria the announced criterion, in words
     * @param ambang the least score that is not out, 0 to 100; null when whoever holds the test says who passed it
     */
    public record Gugur(String kriteria, BigDecimal ambang) {
        private static final int DESIMAL = 2;

        /** A threshold stands with two decimals, as scores do, so that the same one is always the same text. */
        public Gugur {
            ambang = ambang == null ? null : ambang.setScale(DESIMAL);
        }
    }
}
