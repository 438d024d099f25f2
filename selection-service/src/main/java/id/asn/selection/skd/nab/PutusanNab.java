package id.asn.selection.skd.nab;

import id.asn.selection.skd.BagianSkd;
import id.asn.selection.skd.NilaiSkd;
import java.util.List;

/**
 * Whether a participant meets the passing grade, and why.
 *
 * @param memenuhi all minima are reached
 * @param perbandingan every minimum of the row with the points beside it
 * @param dasarHukum citation of the row
 */
public record PutusanNab(boolean memenuhi, List<Perbandingan> perbandingan, String dasarHukum) {

    /**
     * One minimum and the points compared with it.
     *
     * @param bagian the part of the test
     * @param nilai points reached
     * @param ambang points needed
     */
    public record Perbandingan(BagianSkd bagian, int nilai, int ambang) {
        /** The points reach the minimum; equal is enough. */
        public boolean tercapai() {
            return nilai >= ambang;
        }
    }

    /** Compares points with one row. */
    public static PutusanNab of(BarisNab baris, NilaiSkd nilai) {
        List<Perbandingan> all = baris.ambang().entrySet().stream()
                .map(ambang -> new Perbandingan(ambang.getKey(), ambang.getKey().of(nilai), ambang.getValue()))
                .toList();
        return new PutusanNab(all.stream().allMatch(Perbandingan::tercapai), all, baris.sumber());
    }

    /** The parts that fall short. */
    public List<BagianSkd> kurangPada() {
        return perbandingan.stream()
                .filter(satu -> !satu.tercapai())
                .map(Perbandingan::bagian)
                .toList();
    }
}
