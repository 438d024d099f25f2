package id.asn.formation.katalog;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** As many downloads run as may run at once. */
public final class UnduhanPenuh extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names the limit. */
    public UnduhanPenuh(int batas) {
        super(Ground.UNAVAILABLE, "unduhan-penuh");
        with("batas", batas);
    }
}
