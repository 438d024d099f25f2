package id.asn.applicant.sanggah;

/** Why a person cannot object now. */
public enum Halangan {
    /** The agency has not announced this lamaran. */
    BELUM_DIUMUMKAN,
    /** Only a TMS can be objected to. */
    BUKAN_TMS,
    /** The window opens later. */
    BELUM_DIBUKA,
    /** The window is over. */
    SUDAH_DITUTUP,
    /** A person objects once a year. */
    SUDAH_MENYANGGAH,
    /** Another lamaran was submitted after the TMS. */
    LAMARAN_LAIN_BERLAKU
}
