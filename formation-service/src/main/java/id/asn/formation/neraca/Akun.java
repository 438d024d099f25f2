package id.asn.formation.neraca;

/** Where a seat lies. */
public enum Akun {
    /** Outside the books: the source of all seats, therefore the only account below zero. */
    LUAR,
    /** Signed for by the PPK, before the pertek. */
    DIUSULKAN,
    /** Not agreed to, at whatever step. */
    DICORET,
    /** Agreed to in the pertek. */
    DIVERIFIKASI,
    /** In the Keputusan on the rincian. */
    DITETAPKAN,
    /** Open to applicants. */
    DIUMUMKAN,
    /** Taken by a successful applicant of this line. */
    TERISI,
    /** Taken by a participant of another line, through optimalisasi. */
    DIALIHKAN,
    /** Vacated by a resignation, and not refilled yet. */
    DIUNDURKAN,
    /** Announced, and left empty by the result. */
    LOWONG
}
