package id.asn.formation.alokasi;

/** What a successful applicant becomes. */
public enum JenisPengadaan {
    /** Candidate civil servant (PP 11/2017). */
    CPNS,
    /** Employee on a work agreement (PP 49/2018). */
    PPPK
}
