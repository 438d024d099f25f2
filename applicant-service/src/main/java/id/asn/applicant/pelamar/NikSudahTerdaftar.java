package id.asn.applicant.pelamar;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The NIK belongs to another account; whose, is not told. */
public final class NikSudahTerdaftar extends Refusal {
    private static final long serialVersionUID = 1L;

    /** States the fact. */
    public NikSudahTerdaftar() {
        super(Ground.STATE, "nik-sudah-terdaftar");
    }
}
