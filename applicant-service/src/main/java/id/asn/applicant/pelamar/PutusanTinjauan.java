package id.asn.applicant.pelamar;

/**
 * What an official found of data that the civil registry did not confirm. None of them refuses anybody: a NIK is for life and
 * is not changed because a birth date differs.
 */
public enum PutusanTinjauan {
    /** What the account states is right, or the difference is one of spelling. */
    DATA_BENAR,
    /** The person should correct the account; the correction is checked anew. */
    PERBAIKI_AKUN,
    /** The registry's own record seems wrong; the person should have it mended there. */
    URUS_DUKCAPIL
}
