package id.asn.formation.usulan;

/** How far the draft of one OPD has come. */
public enum DrafStatus {
    /** With the OPD, which writes its lines. */
    DRAF,
    /** With the desk of BKPSDM. */
    DIAJUKAN,
    /** Agreed; ready to be consolidated. */
    DISETUJUI
}
