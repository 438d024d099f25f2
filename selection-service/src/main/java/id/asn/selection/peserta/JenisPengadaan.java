package id.asn.selection.peserta;

/** What kind of appointment a formasi leads to. */
public enum JenisPengadaan {
    /** Candidate civil servants: SKD and SKB. */
    CPNS,
    /** Employees under a work agreement: tests and ranking of their own. */
    PPPK
}
