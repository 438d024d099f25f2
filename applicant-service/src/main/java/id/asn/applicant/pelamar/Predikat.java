package id.asn.applicant.pelamar;

/** Predicate on the diploma or transcript. */
public enum Predikat {
    /** "Dengan pujian", which the cumlaude seats ask for. */
    DENGAN_PUJIAN,
    LAINNYA
}
