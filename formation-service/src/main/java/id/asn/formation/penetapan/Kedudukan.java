package id.asn.formation.penetapan;

/** What held a claim's share. */
public enum Kedudukan {
    /** Nothing: the share is the exact quota, rounded by its remainder. */
    BEBAS,
    /** The floor: by weight alone it would have been less. */
    LANTAI,
    /** The cap: by weight alone it would have been more than was verified. */
    BATAS
}
