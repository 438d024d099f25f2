package id.asn.applicant.meterai;

/** Kinds of stamps. */
public enum JenisMeterai {
    /** E-meterai; its serial number is asked at its maker. */
    ELEKTRONIK,
    /** Meterai tempel, glued on before scanning; only the eye can judge it. */
    TEMPEL
}
