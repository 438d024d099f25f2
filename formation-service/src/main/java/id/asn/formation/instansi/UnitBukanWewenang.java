package id.asn.formation.instansi;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** Who acts for one unit writes for it and those below it, not for its neighbours nor for the agency as a whole. */
public final class UnitBukanWewenang extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names the unit of the token. */
    public UnitBukanWewenang(String unit) {
        super(Ground.FORBIDDEN, "unit-bukan-wewenang");
        with("unit_token", unit);
    }
}
