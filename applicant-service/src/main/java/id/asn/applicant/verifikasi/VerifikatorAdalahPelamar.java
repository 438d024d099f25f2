package id.asn.applicant.verifikasi;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** Nobody decides on their own lamaran. */
public final class VerifikatorAdalahPelamar extends Refusal {
    private static final long serialVersionUID = 1L;

    /** States the fact. */
    public VerifikatorAdalahPelamar() {
        super(Ground.FORBIDDEN, "verifikator-adalah-pelamar");
    }
}
