package id.asn.applicant.dokumen;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The sender went away, or fell silent, before the file was whole. What was there before stays. */
public final class UnggahanTerputus extends Refusal {
    private static final long serialVersionUID = 1L;

    /** States the fact. */
    public UnggahanTerputus() {
        super(Ground.MALFORMED, "unggahan-terputus");
    }
}
