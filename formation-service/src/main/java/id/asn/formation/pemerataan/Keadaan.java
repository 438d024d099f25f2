package id.asn.formation.pemerataan;

/** What a fill ratio means beside the two bounds. */
public enum Keadaan {
    /** Below the lower bound. */
    KURANG,
    /** Between the bounds, both included; also where nothing is needed and nobody is. */
    CUKUP,
    /** Above the upper bound; also where nothing is needed and somebody is. */
    LEBIH
}
