package id.asn.formation.pekerjaan;

/** What a finding means for its row. */
public enum Bobot {
    /** The row is not taken. */
    SALAH,
    /** The row is taken; somebody should look at it. */
    PERINGATAN
}
