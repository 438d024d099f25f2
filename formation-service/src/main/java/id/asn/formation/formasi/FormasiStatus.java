package id.asn.formation.formasi;

/** How far a rincian formasi has come. */
public enum FormasiStatus {
    /** With BKPSDM. */
    DRAF,
    /** Signed by the PPK; with BKN. */
    DIAJUKAN,
    /** BKN agrees. */
    DIVERIFIKASI,
    /** The Minister has decided; content and hash are frozen. */
    DITETAPKAN,
    /** Its announcement waits for a set instant. */
    DIJADWALKAN,
    /** Open to the public. */
    DIUMUMKAN,
    /** No longer open; what was announced stays readable, and results may still be reported. */
    DITUTUP
}
