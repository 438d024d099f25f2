package id.asn.formation.usulan;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** An agency has one usulan a year, and this year's is there already. */
public final class UsulanSudahAda extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Points to the one that is there. */
    public UsulanSudahAda(Usulan there) {
        super(Ground.STATE, "usulan-sudah-ada");
        with("tahun", there.tahun());
        with("usulan_id", there.id());
    }
}
