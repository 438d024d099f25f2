package id.asn.applicant.pelamar;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The signed-in person has an account already: one NIK per person, and no second try with another. */
public final class PelamarSudahTerdaftar extends Refusal {
    private static final long serialVersionUID = 1L;

    /** States the fact. */
    public PelamarSudahTerdaftar() {
        super(Ground.STATE, "pelamar-sudah-terdaftar");
    }
}
