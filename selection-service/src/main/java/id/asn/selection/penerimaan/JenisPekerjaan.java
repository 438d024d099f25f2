package id.asn.selection.penerimaan;

/** What a file holds. */
public enum JenisPekerjaan {
    /** SKD scores. */
    NILAI_SKD,
    /** SKB scores. */
    NILAI_SKB,
    /** PPPK scores. */
    NILAI_PPPK
}
