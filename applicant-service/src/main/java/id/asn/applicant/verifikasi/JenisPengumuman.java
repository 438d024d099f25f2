package id.asn.applicant.verifikasi;

/** What an announcement of the administrative selection tells. */
public enum JenisPengumuman {
    /** The verdicts. */
    HASIL,
    /** What became of those who objected. */
    PASCA_SANGGAH
}
