package id.asn.selection;

import java.util.Locale;

/** Who acts in selection. */
public enum Peran {
    /** The national committee: takes in scores, computes and announces. */
    PANSELNAS,
    /** The committee of an agency: reads what concerns the agency. */
    PANITIA,
    /** Runs the computer-assisted test; registers the keys of those who send its scores. */
    BKN,
    /** Reads everything, changes nothing. */
    AUDITOR;

    /** The role's name in a token. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }
}
