package id.asn.selection.penerimaan;

import id.asn.platform.problem.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the cells that all score files share: presence, and numbers that may be left out by the absent. */
public final class SelHadir {
    private static final Pattern ANGKA = Pattern.compile("-?\\d{1,6}(\\.\\d{1,6})?");

    private SelHadir() {}

    /** {@code ya} or {@code tidak}; anything else adds a finding and counts as absent. */
    public static boolean baca(String sel, List<Finding> salah) {
        if (!sel.equals("ya") && !sel.equals("tidak")) {
            salah.add(Finding.of("hadir", "hadir-tidak-dikenal"));
        }
        return sel.equals("ya");
    }

    /** A decimal number with a point; empty is 0 for the absent and a finding for the present. */
    public static Optional<BigDecimal> angka(String kolom, String sel, boolean hadir, List<Finding> salah) {
        if (sel.isEmpty() && !hadir) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (!ANGKA.matcher(sel).matches()) {
            salah.add(Finding.of(kolom, "bukan-angka"));
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(sel));
    }
}
