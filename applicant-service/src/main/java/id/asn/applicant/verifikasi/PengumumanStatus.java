package id.asn.applicant.verifikasi;

/** Where an announcement stands. */
public enum PengumumanStatus {
    /** Its instant is set; until then nobody outside the agency knows of it. */
    DIJADWALKAN,
    /** Told; its list is public and stays as it is. */
    DIUMUMKAN,
    /** Called off before its instant. */
    DIBATALKAN
}
