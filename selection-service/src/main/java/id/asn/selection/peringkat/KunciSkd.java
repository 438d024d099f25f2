package id.asn.selection.peringkat;

import id.asn.selection.skd.NilaiSkd;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** One step of the order in which SKD passers are called to SKB; more points come first. */
public enum KunciSkd {
    /** Sum of the three parts. */
    TOTAL(NilaiSkd::total),
    /** Tes Karakteristik Pribadi. */
    TKP(NilaiSkd::tkp),
    /** Tes Intelegensia Umum. */
    TIU(NilaiSkd::tiu),
    /** Tes Wawasan Kebangsaan. */
    TWK(NilaiSkd::twk);

    private final Comparator<NilaiSkd> bestFirst;

    KunciSkd(ToIntFunction<NilaiSkd> points) {
        this.bestFirst = Comparator.comparingInt(points).reversed();
    }

    /** Best first by the steps in the given order. Zero means that the law sees no difference. */
    static Comparator<NilaiSkd> rantai(List<KunciSkd> urutan) {
        return urutan.stream().map(kunci -> kunci.bestFirst).reduce((a, b) -> 0, Comparator::thenComparing);
    }
}
