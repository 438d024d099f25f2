package id.asn.formation.usulan.kesiapan;

/** What a finding does. */
public enum Sifat {
    /** The usulan is not submitted while it stands. */
    MENGHALANGI,
    /** Told, and left to the agency and to BKN. */
    ANJURAN
}
