package id.asn.applicant.akses;

/** What somebody else's data were looked at for. */
public enum TujuanAkses {
    /** The committee opened a submitted lamaran. */
    MELIHAT_LAMARAN,
    /** The committee opened a document of it. */
    MELIHAT_DOKUMEN,
    /** The committee decided on it, or tried to. */
    MEMUTUS_LAMARAN
}
