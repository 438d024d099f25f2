package id.asn.formation.formasi;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** A usulan is broken down once, and this one already is. */
public final class RincianSudahAda extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Points to the one that is there. */
    public RincianSudahAda(RincianFormasi there) {
        super(Ground.STATE, "rincian-sudah-ada");
        with("rincian_formasi_id", there.id());
    }
}
