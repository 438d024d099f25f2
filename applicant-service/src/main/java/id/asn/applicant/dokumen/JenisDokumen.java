package id.asn.applicant.dokumen;

/** Kinds of documents that a lamaran carries. */
public enum JenisDokumen {
    PAS_FOTO,
    SWAFOTO,
    KTP,
    SURAT_LAMARAN,
    IJAZAH,
    TRANSKRIP,
    SURAT_PERNYATAAN
}
