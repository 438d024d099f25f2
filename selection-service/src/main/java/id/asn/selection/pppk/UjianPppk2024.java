package id.asn.selection.pppk;

import static id.asn.selection.pppk.BagianPppk.MANAJERIAL;
import static id.asn.selection.pppk.BagianPppk.SOSIAL_KULTURAL;
import static id.asn.selection.pppk.BagianPppk.TEKNIS;
import static id.asn.selection.pppk.BagianPppk.WAWANCARA;
import static id.asn.selection.pppk.BentukUjian.BIASA;
import static id.asn.selection.pppk.BentukUjian.PENGELOLA_UMUM_OPERASIONAL;

import java.util.List;

/**
 * The tests of PPPK 2024. A right technical answer gives 5 points, a wrong or missing one 0; each option of the other
 * parts gives 1 to 4, a missing answer 0.
 */
final class UjianPppk2024 {
    private static final String SUMBER = "KepmenPANRB 347/2024";

    // spotless:off
    static final UjianPppk TABLE = new UjianPppk(2024, List.of(
            //             bentuk                      bagian           soal maks langkah sumber
            new BarisUjian(BIASA,                      TEKNIS,          90,  450, 5,      SUMBER),
            new BarisUjian(BIASA,                      MANAJERIAL,      25,  100, 1,      SUMBER),
            new BarisUjian(BIASA,                      SOSIAL_KULTURAL, 20,   80, 1,      SUMBER),
            new BarisUjian(BIASA,                      WAWANCARA,       10,   40, 1,      SUMBER),
            new BarisUjian(PENGELOLA_UMUM_OPERASIONAL, TEKNIS,          45,  225, 5,      SUMBER),
            new BarisUjian(PENGELOLA_UMUM_OPERASIONAL, MANAJERIAL,      25,  100, 1,      SUMBER),
            new BarisUjian(PENGELOLA_UMUM_OPERASIONAL, SOSIAL_KULTURAL, 20,   80, 1,      SUMBER),
            new BarisUjian(PENGELOLA_UMUM_OPERASIONAL, WAWANCARA,       10,   40, 1,      SUMBER)));
    // spotless:on

    private UjianPppk2024() {}
}
