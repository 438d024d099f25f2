package id.asn.selection.skb;

import id.asn.platform.problem.Finding;
import java.math.BigDecimal;
import java.util.List;

/** The bounds of a score of SKB, which are the same for each part: 0 to 100 with at most two decimals. */
final class NilaiSel {
    private static final BigDecimal MAKS = BigDecimal.valueOf(100);
    private static final int DESIMAL = 2;

    private NilaiSel() {}

    static List<Finding> periksa(BigDecimal nilai) {
        if (nilai.signum() < 0 || nilai.compareTo(MAKS) > 0) {
            return List.of(Finding.of("nilai", "nilai-di-luar-batas")
                    .with("nilai", nilai.toPlainString())
                    .with("maks", MAKS));
        }
        if (nilai.stripTrailingZeros().scale() > DESIMAL) {
            return List.of(Finding.of("nilai", "desimal-terlalu-banyak").with("paling_banyak", DESIMAL));
        }
        return List.of();
    }
}
