package id.asn.selection.jpt;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What each component weighs in one selection, fixed before anybody is scored.
 *
 * @param persen whole percents, one for each component
 */
public record BobotJpt(Map<Komponen, Integer> persen) {
    private static final BigDecimal PERSEN = new BigDecimal("0.01");

    /** One weight for each component, none left out. */
    public BobotJpt {
        persen = new EnumMap<>(persen);
        if (persen.size() != Komponen.values().length) {
            throw new IllegalArgumentException("a weight for each component: " + persen);
        }
    }

    /** All together. */
    public int jumlah() {
        return persen.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * The arithmetic of one candidate, exact: nothing is rounded, for no rule that was read rounds.
     *
     * @param nilai 0 to 100 for each component
     */
    public NilaiAkhirJpt hitung(Map<Komponen, BigDecimal> nilai) {
        List<NilaiAkhirJpt.Langkah> langkah = Arrays.stream(Komponen.values())
                .map(satu -> new NilaiAkhirJpt.Langkah(
                        satu,
                        nilai.get(satu),
                        persen.get(satu),
                        nilai.get(satu)
                                .multiply(BigDecimal.valueOf(persen.get(satu)))
                                .multiply(PERSEN)
                                .stripTrailingZeros()))
                .toList();
        return new NilaiAkhirJpt(langkah);
    }
}
