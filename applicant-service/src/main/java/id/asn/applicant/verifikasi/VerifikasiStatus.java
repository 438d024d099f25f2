package id.asn.applicant.verifikasi;

/** Where the committee's work on a lamaran stands; nobody outside the agency learns of it before the announcement. */
public enum VerifikasiStatus {
    /** Nobody has it. */
    MENUNGGU,
    /** One verifier has it for the first look. */
    DIPEGANG,
    /** The first look found TMS; another verifier has to look. */
    MENUNGGU_KEDUA,
    /** Another verifier has it for the second look. */
    DIPEGANG_KEDUA,
    /** Decided, and kept inside until the announcement. */
    DIPUTUS,
    /** On the list of an announcement; told to the pelamar and the public when that is. */
    DIUMUMKAN,
    /** A TMS that an accepted sanggah has turned. */
    DIBALIK
}
