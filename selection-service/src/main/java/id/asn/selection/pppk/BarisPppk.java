package id.asn.selection.pppk;

import id.asn.platform.problem.Finding;
import id.asn.selection.penerimaan.Bacaan;
import id.asn.selection.penerimaan.SelHadir;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One row of a PPPK file: {@code hadir} and the four parts behind the number. Whoever missed any part is absent, though other
 * parts may have points.
 */
public final class BarisPppk {
    /** The header of a PPPK file. */
    public static final List<String> KEPALA =
            List.of("nomor_peserta", "hadir", "teknis", "manajerial", "sosial_kultural", "wawancara");

    private static final int BAGIAN = 4;

    private BarisPppk() {}

    /** Understands the cells behind the participant number by the test of the jabatan; each cell is judged by itself. */
    public static Bacaan baca(UjianPppk ujian, BentukUjian bentuk, List<String> sel) {
        List<Finding> salah = new ArrayList<>();
        boolean hadir = SelHadir.baca(sel.get(0), salah);
        List<Integer> poin = new ArrayList<>();
        for (int i = 1; i <= BAGIAN; i++) {
            poin.add(whole(KEPALA.get(i + 1), sel.get(i), hadir, salah).orElse(0));
        }
        salah.addAll(ujian.periksa(bentuk, new NilaiPppk(poin.get(0), poin.get(1), poin.get(2), poin.get(3))));
        return salah.isEmpty()
                ? Bacaan.of(hadir, poin.stream().map(BigDecimal::new).toList())
                : Bacaan.keliru(salah);
    }

    private static Optional<Integer> whole(String kolom, String sel, boolean hadir, List<Finding> salah) {
        Optional<BigDecimal> angka = SelHadir.angka(kolom, sel, hadir, salah);
        if (angka.isPresent() && angka.get().stripTrailingZeros().scale() > 0) {
            salah.add(Finding.of(kolom, "bukan-bilangan-bulat"));
            return Optional.empty();
        }
        return angka.map(BigDecimal::intValue);
    }
}
