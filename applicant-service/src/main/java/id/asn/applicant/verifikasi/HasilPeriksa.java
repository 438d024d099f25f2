package id.asn.applicant.verifikasi;

/** What was found of one item of the check list. */
public enum HasilPeriksa {
    /** As it has to be. */
    SESUAI,
    /** Not so, for a coded reason. */
    TIDAK_SESUAI
}
