package id.asn.selection.penerimaan;

import id.asn.platform.problem.Finding;
import java.math.BigDecimal;
import java.util.List;

/**
 * A row as understood: either a score or everything that is wrong with it.
 *
 * @param hadir present
 * @param angka the points in the file's order
 * @param salah what is wrong, by column; a row with anything here has no score
 */
public record Bacaan(boolean hadir, List<BigDecimal> angka, List<Finding> salah) {

    /** A row that can be merged. */
    public static Bacaan of(boolean hadir, List<BigDecimal> angka) {
        return new Bacaan(hadir, List.copyOf(angka), List.of());
    }

    /** A row that cannot. */
    public static Bacaan keliru(List<Finding> salah) {
        return new Bacaan(false, List.of(), List.copyOf(salah));
    }
}
