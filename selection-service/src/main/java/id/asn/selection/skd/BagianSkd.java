package id.asn.selection.skd;

import java.util.function.ToIntFunction;

/** What a minimum of SKD is set on: one of its three parts, or their sum. */
public enum BagianSkd {
    /** Tes Wawasan Kebangsaan. */
    TWK(NilaiSkd::twk),
    /** Tes Intelegensia Umum. */
    TIU(NilaiSkd::tiu),
    /** Tes Karakteristik Pribadi. */
    TKP(NilaiSkd::tkp),
    /** The sum of the three. */
    KUMULATIF(NilaiSkd::total);

    private final ToIntFunction<NilaiSkd> nilai;

    BagianSkd(ToIntFunction<NilaiSkd> nilai) {
        this.nilai = nilai;
    }

    /** The points of this part. */
    public int of(NilaiSkd scores) {
        return nilai.applyAsInt(scores);
    }
}
