package id.asn.applicant.lamaran.syarat;

import java.time.LocalDate;
import java.util.List;

/**
 * Batas usia pensiun by level, and what follows from it for PPPK 2024: at least 20 years old, at most one year before the
 * age of retirement of the jabatan (PP 49/2018). Not settled: the ages of guru and dosen are common practice, their text was
 * not read; and the upper edge, which is read as {@link Usia2024#TEPI}.
 */
public final class Bup2024 {
    /** Least age of PPPK, completed years. */
    public static final int USIA_MINIMUM = 20;

    /** Years before retirement that must be left at least. */
    public static final int SISA_MINIMUM = 1;

    static final String PPPK = "PP 49/2018";

    private static final String UU = "UU 20/2023";
    private static final String BKN = "PP 11/2017 menurut surat BKN";
    private static final String UMUM = "Praktik umum; nomor peraturan tidak disebut sumber yang dibaca";

    // spotless:off
    /** One row for each level. */
    public static final List<Batas> TABLE = List.of(
            //        jenjang                      BUP  sumber
            new Batas(JenjangJabatan.PELAKSANA,    58,  UU),
            new Batas(JenjangJabatan.KETERAMPILAN, 58,  BKN),
            new Batas(JenjangJabatan.AHLI_PERTAMA, 58,  BKN),
            new Batas(JenjangJabatan.AHLI_MUDA,    58,  BKN),
            new Batas(JenjangJabatan.AHLI_MADYA,   60,  BKN),
            new Batas(JenjangJabatan.AHLI_UTAMA,   65,  BKN),
            new Batas(JenjangJabatan.GURU,         60,  UMUM),
            new Batas(JenjangJabatan.DOSEN,        65,  UMUM));
    // spotless:on

    private Bup2024() {}

    /**
     * The age of retirement of a level.
     *
     * @param bup completed years
     */
    public record Batas(JenjangJabatan jenjang, int bup, String sumber) {

        /** Highest age at which a PPPK may apply, completed years. */
        public int usiaMaksimum() {
            return bup - SISA_MINIMUM;
        }

        LocalDate lastDay(LocalDate birth) {
            return Usia2024.TEPI.lastDay(birth, usiaMaksimum());
        }
    }

    static Batas of(JenjangJabatan level) {
        return TABLE.stream()
                .filter(row -> row.jenjang() == level)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no age of retirement for " + level));
    }
}
