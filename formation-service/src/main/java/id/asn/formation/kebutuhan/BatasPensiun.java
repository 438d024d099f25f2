package id.asn.formation.kebutuhan;

import id.asn.formation.jabatan.Jenjang;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The age of retirement of one level of positions.
 *
 * @param usia completed years at which service ends
 * @param sumber where the row stands
 * @param keraguan what is uncertain about it; null when nothing is
 */
public record BatasPensiun(Jenjang jenjang, int usia, String sumber, String keraguan) {

    /**
     * Every level's age in plans of that year, in the order of the regulations.
     *
     * @throws TahunTanpaAturan when no rules of the house reach that year
     */
    public static List<BatasPensiun> untuk(int tahun) {
        if (tahun < Bup2023.SEJAK) {
            throw new TahunTanpaAturan("batas usia pensiun", tahun);
        }
        return Bup2023.TABLE;
    }

    /** The age of one level in plans of that year; empty when the level is not known. */
    public static Optional<BatasPensiun> untuk(int tahun, Jenjang jenjang) {
        return untuk(tahun).stream().filter(row -> row.jenjang == jenjang).findFirst();
    }

    /** The year in which somebody born then reaches the age. */
    public int tahun(LocalDate lahir) {
        return lahir.getYear() + usia;
    }
}
