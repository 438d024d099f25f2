package id.asn.selection.skd;

import id.asn.platform.problem.Finding;
import id.asn.selection.penerimaan.Bacaan;
import id.asn.selection.penerimaan.SelHadir;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One row of an SKD file: {@code hadir,twk,tiu,tkp} behind the number. */
public final class BarisSkd {
    /** The header of an SKD file. */
    public static final List<String> KEPALA = List.of("nomor_peserta", "hadir", "twk", "tiu", "tkp");

    private BarisSkd() {}

    /** Understands the cells behind the participant number by the structure of the year; each cell is judged by itself. */
    public static Bacaan baca(StrukturSkd struktur, List<String> sel) {
        List<Finding> salah = new ArrayList<>();
        boolean hadir = SelHadir.baca(sel.get(0), salah);
        List<Integer> poin = new ArrayList<>();
        for (int i = 1; i < sel.size(); i++) {
            String kolom = KEPALA.get(i + 1);
            whole(kolom, sel.get(i), hadir, salah).ifPresent(angka -> {
                poin.add(angka);
                salah.addAll(struktur.periksa(BagianSkd.valueOf(kolom.toUpperCase(Locale.ROOT)), angka));
            });
        }
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
