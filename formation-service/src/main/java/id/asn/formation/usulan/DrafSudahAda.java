package id.asn.formation.usulan;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** A unit has one draft in a usulan, and it is there already. */
public final class DrafSudahAda extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names the unit. */
    public DrafSudahAda(String unit) {
        super(Ground.STATE, "draf-sudah-ada");
        with("unit", unit);
    }
}
