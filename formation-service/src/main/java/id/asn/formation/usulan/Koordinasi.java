package id.asn.formation.usulan;

/**
 * Where the governor's coordination of a signed usulan stands (PP 11/2017 jo. PP 17/2020: proposals of regional agencies are
 * coordinated by the governor). The sources say neither in what form nor by when, and give no veto.
 */
public enum Koordinasi {
    /** Nobody coordinates it: a central agency, a province, or a province that is not registered. */
    TIDAK_PERLU,
    /** The governor may still coordinate it; the pertek does not wait. */
    TERBUKA,
    /** The pertek waits for the governor. */
    DINANTI,
    /** The governor has coordinated what was signed. */
    SELESAI;

    /** Whether the governor may act. */
    public boolean terbuka() {
        return this == TERBUKA || this == DINANTI;
    }
}
