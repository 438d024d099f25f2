package id.asn.selection.pppk;

import id.asn.platform.problem.Finding;
import id.asn.selection.skd.TahunTanpaKeputusan;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How the PPPK test is made up in a year: its forms, their parts, questions and points.
 *
 * @param tahun the year
 * @param baris the parts of each form in the decree's order
 */
public record UjianPppk(int tahun, List<BarisUjian> baris) {
    /** Copies, so that a decree stays as printed. */
    public UjianPppk {
        baris = List.copyOf(baris);
    }

    /**
     * The tests of the year.
     *
     * @throws TahunTanpaKeputusan when no table names the year
     */
    public static UjianPppk untuk(int tahun) {
        return semua().stream()
                .filter(ujian -> ujian.tahun == tahun)
                .findFirst()
                .orElseThrow(() -> new TahunTanpaKeputusan("ujian PPPK", tahun));
    }

    /** All tables, oldest first. */
    public static List<UjianPppk> semua() {
        return List.of(UjianPppk2024.TABLE);
    }

    /** The parts of one form. */
    public List<BarisUjian> bentuk(BentukUjian bentuk) {
        return baris.stream().filter(bagian -> bagian.bentuk() == bentuk).toList();
    }

    /** Highest number of points of a form: 670, or 445 for Pengelola Umum Operasional. */
    public int maks(BentukUjian bentuk) {
        return bentuk(bentuk).stream().mapToInt(BarisUjian::maks).sum();
    }

    /** Everything that is impossible about these points, one finding for each; empty when they can be true. */
    public List<Finding> periksa(BentukUjian bentuk, NilaiPppk nilai) {
        return bentuk(bentuk).stream()
                .flatMap(bagian -> periksa(bagian, bagian.bagian().of(nilai)))
                .toList();
    }

    private static Stream<Finding> periksa(BarisUjian bagian, int angka) {
        String kolom = bagian.bagian().name().toLowerCase(Locale.ROOT);
        if (angka < 0 || angka > bagian.maks()) {
            return Stream.of(Finding.of(kolom, "nilai-di-luar-batas")
                    .citing(bagian.sumber())
                    .with("nilai", angka)
                    .with("maks", bagian.maks()));
        }
        if (angka % bagian.langkah() != 0) {
            return Stream.of(Finding.of(kolom, "nilai-bukan-kelipatan")
                    .citing(bagian.sumber())
                    .with("nilai", angka)
                    .with("langkah", bagian.langkah()));
        }
        return Stream.of();
    }
}
