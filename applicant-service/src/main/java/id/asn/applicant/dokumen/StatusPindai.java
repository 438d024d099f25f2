package id.asn.applicant.dokumen;

/** What is known of malware in a file. */
public enum StatusPindai {
    /** No scanner is set up here: nothing is known, and nothing is claimed. */
    TIDAK_DIPINDAI,
    /** Waits for its scan; its owner reads it, the committee only where the installation says so. */
    MENUNGGU_PINDAI,
    /** Scanned, nothing found. */
    BERSIH,
    /** Something was found: nobody reads it, and no lamaran is submitted with it. */
    KARANTINA,
    /** The scanner did not answer, or not sensibly; tried again later. Treated as waiting. */
    GAGAL_PINDAI;

    /** True while a verdict is still to come. */
    public boolean awaited() {
        return this == MENUNGGU_PINDAI || this == GAGAL_PINDAI;
    }
}
