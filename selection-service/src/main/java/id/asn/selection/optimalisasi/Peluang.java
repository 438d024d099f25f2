package id.asn.selection.optimalisasi;

import id.asn.selection.peringkat.Nilai;
import id.asn.selection.skd.BagianSkd;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What one path offers one participant before it is walked.
 *
 * @param lowong vacant seats that it reaches
 * @param gagal why none of them is for the participant, null when some are
 * @param kurang the parts that fall short of the passing grade
 * @param layak the formasi whose seats are for them
 */
record Peluang(int lowong, SebabPercobaan gagal, List<BagianSkd> kurang, List<Kursi> layak) {

    static Peluang tanpa(int lowong, SebabPercobaan gagal, List<BagianSkd> kurang) {
        return new Peluang(lowong, gagal, kurang, List.of());
    }

    /** What came of it, once the path has been walked. */
    Percobaan percobaan(Jalur jalur, Pencari satu) {
        SebabPercobaan sebab = gagal == null ? satu.sebab() : gagal;
        return new Percobaan(jalur, lowong, sebab, kurang, sebab == SebabPercobaan.KALAH ? terendah(jalur) : null);
    }

    private Nilai terendah(Jalur jalur) {
        return layak.stream()
                .map(kursi -> kursi.terendah(jalur))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
