package id.asn.formation.usulan;

import static id.asn.formation.usulan.UsulanStatus.DESK;
import static id.asn.formation.usulan.UsulanStatus.DRAF;
import static id.asn.formation.usulan.UsulanStatus.KONSOLIDASI;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.EnumSet;
import java.util.Set;

/** The budget by which a usulan was found ready does not change once the usulan has left its agency's hands. */
public final class AnggaranTerkunci extends Refusal {
    private static final long serialVersionUID = 1L;
    private static final Set<UsulanStatus> OPEN = EnumSet.of(DRAF, DESK, KONSOLIDASI);

    private AnggaranTerkunci(UsulanStatus status) {
        super(Ground.STATE, "anggaran-terkunci");
        with("status_kini", status.name());
    }

    /** Refuses when the usulan has moved on. */
    public static void check(Usulan usulan) {
        UsulanStatus status = usulan.posisi().status();
        if (!OPEN.contains(status)) {
            throw new AnggaranTerkunci(status);
        }
    }
}
