package id.asn.selection.statistik;

import java.util.List;

/**
 * How many have how many points.
 *
 * @param nilai what is counted, in words
 * @param kelas from the lowest that anybody has to the highest, those between included when nobody is in them
 */
public record Histogram(String nilai, List<Kelas> kelas) {

    /**
     * One class.
     *
     * @param dari its least points
     * @param sampai below which they lie
     */
    public record Kelas(int dari, int sampai, int jumlah) {}
}
