package id.asn.selection.pppk;

import java.util.OptionalInt;

/**
 * One row of the passing grades of a PPPK selection. The minimum of teknis, where a year has one, is the announcement's,
 * jabatan by jabatan, and stands in no table of the house.
 *
 * @param tahun the year
 * @param pelamar whom it is about, as the decree calls them
 * @param mansoskul the minimum of manajerial and sosial kultural together; empty where there is none
 * @param wawancara the minimum of wawancara; empty where there is none
 * @param teknisPerJabatan whether the announcement sets a minimum of teknis
 * @param maks highest number of points of the test, empty where the sources read name none
 * @param sumber citation
 */
public record BarisNabPppk(
        int tahun,
        PelamarNab pelamar,
        OptionalInt mansoskul,
        OptionalInt wawancara,
        boolean teknisPerJabatan,
        OptionalInt maks,
        String sumber) {

    /** Whom a row of the passing grades is about. */
    public enum PelamarNab {
        /** Guru, category 1. */
        GURU_1,
        /** Guru, category 2. */
        GURU_2,
        /** Guru, category 3. */
        GURU_3,
        /** Everybody who is not a teacher. */
        NON_GURU,
        /** Seats open to everybody. */
        UMUM,
        /** Seats for those already at work there. */
        KHUSUS,
        /** Everybody. */
        SEMUA
    }

    /** The points meet the minima of this row; equal is enough. Teknis is the announcement's to judge. */
    public boolean memenuhi(NilaiPppk nilai) {
        return nilai.mansoskul() >= mansoskul.orElse(0) && nilai.wawancara() >= wawancara.orElse(0);
    }
}
