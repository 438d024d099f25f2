package id.asn.selection.skd;

import static id.asn.selection.skd.BagianSkd.TIU;
import static id.asn.selection.skd.BagianSkd.TKP;
import static id.asn.selection.skd.BagianSkd.TWK;

import java.util.List;

/**
 * SKD of 110 questions and 550 points, the same size from 2021 to 2024. A right answer in TWK and TIU gives 5 points, a
 * wrong or missing one 0, so their points are multiples of 5; each option of TKP gives 1 to 5, a missing answer 0.
 *
 * <p>2018 and 2019 are not here: of their parts only the whole (2018: 100 questions) stands in the sources read.
 */
final class StrukturSkd2021 {
    private static final String SUMBER = "KepmenPANRB 321/2024";

    // spotless:off
    static final StrukturSkd TABLE = new StrukturSkd(List.of(2021, 2022, 2023, 2024), List.of(
            //                bagian soal maks langkah sumber
            new BarisStruktur(TWK,   30,  150, 5,      SUMBER),
            new BarisStruktur(TIU,   35,  175, 5,      SUMBER),
            new BarisStruktur(TKP,   45,  225, 1,      SUMBER)));
    // spotless:on

    private StrukturSkd2021() {}
}
