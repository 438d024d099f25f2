package id.asn.selection.skb;

import id.asn.platform.problem.Finding;
import id.asn.selection.penerimaan.Bacaan;
import id.asn.selection.penerimaan.SelHadir;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * One row of a file with scores of the CAT: {@code hadir,nilai} behind the number. The score stands on 0 to 100 with at most two
 * decimals, as the published results print it.
 */
public final class BarisSkb {
    /** The header of an SKB file. */
    public static final List<String> KEPALA = List.of("nomor_peserta", "hadir", "nilai");

    private BarisSkb() {}

    /** Understands the cells behind the participant number. */
    public static Bacaan baca(List<String> sel) {
        List<Finding> salah = new ArrayList<>();
        boolean hadir = SelHadir.baca(sel.get(0), salah);
        List<BigDecimal> angka = new ArrayList<>();
        SelHadir.angka("nilai", sel.get(1), hadir, salah).ifPresent(nilai -> {
            salah.addAll(NilaiSel.periksa(nilai));
            angka.add(nilai);
        });
        return salah.isEmpty() ? Bacaan.of(hadir, angka) : Bacaan.keliru(salah);
    }
}
