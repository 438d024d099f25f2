package id.asn.formation.neraca;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The same version of a result was reported before, with other content. */
public final class HasilBerbeda extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Compares what was recorded with what is reported now. */
    public HasilBerbeda(Keterisian recorded, Keterisian reported) {
        super(Ground.STATE, "hasil-berbeda");
        with("tercatat", recorded.terisi());
        with("diminta", reported.terisi());
    }
}
