package id.asn.selection.skb;

import id.asn.platform.problem.Finding;
import id.asn.selection.penerimaan.Bacaan;
import id.asn.selection.penerimaan.SelHadir;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * One row of a file with scores of the tests beside the CAT: {@code tes,hadir,nilai,lulus} behind the number. {@code lulus} is
 * told where the announced criterion is one that no score shows, and nowhere else.
 */
public final class BarisSkbTambahan {
    /** The header of such a file. */
    public static final List<String> KEPALA = List.of("nomor_peserta", "tes", "hadir", "nilai", "lulus");

    private BarisSkbTambahan() {}

    /**
     * Understands the cells behind the participant number.
     *
     * @param penentu what decides there who is out
     */
    public static Bacaan baca(PenentuGugur penentu, List<String> sel) {
        List<Finding> salah = new ArrayList<>();
        boolean hadir = SelHadir.baca(sel.get(1), salah);
        BigDecimal nilai = nilai(penentu, sel.get(2), hadir, salah);
        boolean lulus = lulus(penentu, sel.get(3), hadir, salah);
        return salah.isEmpty()
                ? Bacaan.of(hadir, List.of(nilai, lulus ? BigDecimal.ONE : BigDecimal.ZERO))
                : Bacaan.keliru(salah);
    }

    private static BigDecimal nilai(PenentuGugur penentu, String sel, boolean hadir, List<Finding> salah) {
        if (penentu == PenentuGugur.PUTUSAN_SAJA) {
            if (!sel.isEmpty()) {
                salah.add(Finding.of("nilai", "tes-tanpa-nilai"));
            }
            return BigDecimal.ZERO;
        }
        return SelHadir.angka("nilai", sel, hadir, salah)
                .map(nilai -> {
                    salah.addAll(NilaiSel.periksa(nilai));
                    return nilai;
                })
                .orElse(BigDecimal.ZERO);
    }

    /** True wherever nobody said otherwise. */
    private static boolean lulus(PenentuGugur penentu, String sel, boolean hadir, List<Finding> salah) {
        boolean diminta = penentu.diputus() && hadir;
        if (!diminta && !sel.isEmpty()) {
            salah.add(Finding.of("lulus", "lulus-tidak-diminta"));
        }
        if (diminta && !sel.equals("ya") && !sel.equals("tidak")) {
            salah.add(Finding.of("lulus", "lulus-tidak-dikenal"));
        }
        return !sel.equals("tidak");
    }
}
