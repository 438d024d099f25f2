package id.asn.applicant.statistik;

import java.util.function.ToLongFunction;

/** What is counted of lamaran. */
public enum Ukuran {
    /** Drafts that stand. */
    DRAF(Hitungan::draf),
    /** Submitted, decided or not. */
    DIAJUKAN(Hitungan::diajukan),
    /** Announced as meeting the administrative requirements. */
    MS(Hitungan::ms),
    /** Announced as not meeting them. */
    TMS(Hitungan::tms);

    private final ToLongFunction<Hitungan> read;

    Ukuran(ToLongFunction<Hitungan> read) {
        this.read = read;
    }

    /** This count. */
    public long of(Hitungan counts) {
        return read.applyAsLong(counts);
    }
}
