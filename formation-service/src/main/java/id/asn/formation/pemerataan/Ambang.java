package id.asn.formation.pemerataan;

import java.math.BigDecimal;

/**
 * When a place counts as short, and when as having too many. No national formula is known; the usual bounds are a choice of
 * this house, open to doubt, and every reader may ask with others.
 *
 * @param kurang a ratio below it is short; 0.80 unless said otherwise
 * @param lebih a ratio above it is too many; 1.00 unless said otherwise
 */
public record Ambang(BigDecimal kurang, BigDecimal lebih) {
    private static final BigDecimal SHORT = new BigDecimal("0.80");
    private static final BigDecimal SURPLUS = new BigDecimal("1.00");

    /** The bounds asked for, each the usual one where null. */
    public static Ambang of(BigDecimal kurang, BigDecimal lebih) {
        Ambang ambang = new Ambang(kurang == null ? SHORT : kurang, lebih == null ? SURPLUS : lebih);
        if (ambang.kurang.compareTo(ambang.lebih) > 0) {
            throw new AmbangTerbalik(ambang);
        }
        return ambang;
    }

    /** On which side the ratio lies. */
    public Keadaan judge(Rasio rasio) {
        if (rasio.below(kurang)) {
            return Keadaan.KURANG;
        }
        return rasio.above(lebih) ? Keadaan.LEBIH : Keadaan.CUKUP;
    }
}
