package id.asn.formation.penetapan;

/** How far a proposed national allocation has come. */
public enum UsulAlokasiStatus {
    /** Calculated; single agencies may still be changed. */
    DRAF,
    /** Signed: content and hash are frozen, and what it allots is the limit of every decree of its year. */
    DITANDATANGANI
}
