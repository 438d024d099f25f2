package id.asn.applicant.verifikasi;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The second look belongs to another person than the first. */
public final class PemeriksaSama extends Refusal {
    private static final long serialVersionUID = 1L;

    /** States the fact. */
    public PemeriksaSama() {
        super(Ground.FORBIDDEN, "pemeriksa-sama");
    }
}
