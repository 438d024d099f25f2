package id.asn.selection.pppk;

import java.util.function.ToIntFunction;

/** The parts of a PPPK test, in the order of the decree. */
public enum BagianPppk {
    /** Kompetensi teknis. */
    TEKNIS(NilaiPppk::teknis),
    /** Kompetensi manajerial. */
    MANAJERIAL(NilaiPppk::manajerial),
    /** Kompetensi sosial kultural. */
    SOSIAL_KULTURAL(NilaiPppk::sosialKultural),
    /** Wawancara. */
    WAWANCARA(NilaiPppk::wawancara);

    private final ToIntFunction<NilaiPppk> nilai;

    BagianPppk(ToIntFunction<NilaiPppk> nilai) {
        this.nilai = nilai;
    }

    /** The points of this part. */
    public int of(NilaiPppk scores) {
        return nilai.applyAsInt(scores);
    }
}
