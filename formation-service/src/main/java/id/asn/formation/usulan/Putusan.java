package id.asn.formation.usulan;

/** BKN's verdict on a line. */
public enum Putusan {
    /** None yet. */
    BELUM,
    /** All seats. */
    TERIMA,
    /** Fewer seats, but some. */
    KURANGI,
    /** No seat. */
    TOLAK
}
