package id.asn.formation.usulan;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The token speaks for an agency that nobody has registered. */
public final class InstansiBelumTerdaftar extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names the agency of the token. */
    public InstansiBelumTerdaftar(String instansi) {
        super(Ground.RULE, "instansi-belum-terdaftar");
        with("instansi", instansi);
    }
}
