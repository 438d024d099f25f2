package id.asn.formation.usulan;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The drafts of the OPD are closed once their usulan is no draft any more. */
public final class UsulanBukanDraf extends Refusal {
    private static final long serialVersionUID = 1L;

    private UsulanBukanDraf(UsulanStatus status) {
        super(Ground.STATE, "usulan-bukan-draf");
        with("status_kini", status.name());
    }

    /** Refuses when the usulan has moved on. */
    public static void check(Usulan usulan) {
        UsulanStatus status = usulan.posisi().status();
        if (!status.draf()) {
            throw new UsulanBukanDraf(status);
        }
    }
}
