package id.asn.applicant.pelamar;

/** Where the check with the civil registry stands. */
public enum HasilPemeriksaan {
    /** Waits for its turn. */
    BELUM_DIPERIKSA,
    /** All elements sent are those of the registry. */
    COCOK,
    /** At least one differs. */
    TIDAK_COCOK,
    /** The registry does not know the NIK. */
    TIDAK_DITEMUKAN,
    /** The registry did not answer, or its quota is used up: asked again later. */
    TERTUNDA
}
