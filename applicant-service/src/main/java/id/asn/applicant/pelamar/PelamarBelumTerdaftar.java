package id.asn.applicant.pelamar;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The signed-in person acts as a pelamar but has not registered a NIK yet. */
public final class PelamarBelumTerdaftar extends Refusal {
    private static final long serialVersionUID = 1L;

    /** States the fact. */
    public PelamarBelumTerdaftar() {
        super(Ground.RULE, "pelamar-belum-terdaftar");
    }
}
