package id.asn.selection.penerimaan;

/** What a file holds. */
public enum JenisPekerjaan {
    /** SKD scores. */
    NILAI_SKD,
    /** Scores of the CAT of SKB. */
    NILAI_SKB,
    /** Scores of the tests of SKB beside the CAT. */
    NILAI_SKB_TAMBAHAN,
    /** PPPK scores. */
    NILAI_PPPK
}
