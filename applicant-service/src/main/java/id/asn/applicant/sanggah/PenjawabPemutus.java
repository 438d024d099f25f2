package id.asn.applicant.sanggah;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** Whoever decided on the lamaran, or sent it in, does not answer the sanggah. */
public final class PenjawabPemutus extends Refusal {
    private static final long serialVersionUID = 1L;

    /** States the fact. */
    public PenjawabPemutus() {
        super(Ground.FORBIDDEN, "penjawab-pemutus");
    }
}
