package id.asn.applicant.formasi;

/** Which kind of civil servant is sought. */
public enum JenisPengadaan {
    CPNS,
    PPPK
}
