package id.asn.applicant.sanggah;

/** What the committee answers. */
public enum PutusanSanggah {
    /** It erred: the verdict turns. */
    TERIMA,
    /** The TMS stays. */
    TOLAK
}
