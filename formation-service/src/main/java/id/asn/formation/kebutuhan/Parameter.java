package id.asn.formation.kebutuhan;

/** What the rules of workload analysis set. */
public enum Parameter {
    /** Effective working time of one employee, minutes a year. */
    WKE_MENIT,
    /** How a quotient becomes whole people; a {@link Pembulatan}. */
    PEMBULATAN,
    /** Whether a position that must exist is needed at least once, however small its workload. */
    MINIMUM_SATU_BILA_WAJIB
}
