package id.asn.selection.skd;

import id.asn.platform.problem.Finding;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How SKD is made up in a year: the parts, their questions and their points. A year that no table names has no
 * structure, and scores of that year cannot be taken in.
 *
 * @param berlaku the years in force
 * @param baris the parts in the decree's order
 */
public record StrukturSkd(List<Integer> berlaku, List<BarisStruktur> baris) {
    /** Copies, so that a decree stays as printed. */
    public StrukturSkd {
        berlaku = List.copyOf(berlaku);
        baris = List.copyOf(baris);
    }

    /**
     * The structure in force.
     *
     * @throws TahunTanpaKeputusan when no table names the year
     */
    public static StrukturSkd untuk(int tahun) {
        return Keputusan.SEMUA.stream()
                .filter(struktur -> struktur.berlaku.contains(tahun))
                .findFirst()
                .orElseThrow(() -> new TahunTanpaKeputusan("struktur SKD", tahun));
    }

    /** All tables, oldest first. */
    public static List<StrukturSkd> semua() {
        return Keputusan.SEMUA;
    }

    /** Highest number of points of the whole test: 550 since 2021. */
    public int maks() {
        return baris.stream().mapToInt(BarisStruktur::maks).sum();
    }

    /** Everything that is impossible about these points, one finding for each; empty when they can be true. */
    public List<Finding> periksa(NilaiSkd nilai) {
        return baris.stream()
                .flatMap(bagian -> periksa(bagian, bagian.bagian().of(nilai)))
                .toList();
    }

    /** What is impossible about the points of one part. */
    List<Finding> periksa(BagianSkd bagian, int angka) {
        return baris.stream()
                .filter(satu -> satu.bagian() == bagian)
                .flatMap(satu -> periksa(satu, angka))
                .toList();
    }

    private static Stream<Finding> periksa(BarisStruktur bagian, int angka) {
        String kolom = bagian.bagian().name().toLowerCase(Locale.ROOT);
        if (!bagian.inRange(angka)) {
            return Stream.of(Finding.of(kolom, "nilai-di-luar-batas")
                    .citing(bagian.sumber())
                    .with("nilai", angka)
                    .with("maks", bagian.maks()));
        }
        if (!bagian.onStep(angka)) {
            return Stream.of(Finding.of(kolom, "nilai-bukan-kelipatan")
                    .citing(bagian.sumber())
                    .with("nilai", angka)
                    .with("langkah", bagian.langkah()));
        }
        return Stream.of();
    }

    /** The decrees, apart from this class so that it does not matter which of them is touched first. */
    private static final class Keputusan {
        static final List<StrukturSkd> SEMUA = List.of(StrukturSkd2021.TABLE);
    }
}
