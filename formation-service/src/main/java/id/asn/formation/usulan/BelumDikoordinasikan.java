package id.asn.formation.usulan;

import id.asn.formation.langkah.Halangan;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.Optional;

/** The pertek waits for the governor's coordination of what was signed. */
public final class BelumDikoordinasikan extends Refusal {
    private static final long serialVersionUID = 1L;

    private BelumDikoordinasikan(Usulan usulan) {
        super(Ground.STATE, "belum-dikoordinasikan");
        with("instansi", usulan.instansi());
        with("sejak", usulan.posisi().since());
        citing(KoordinasiTidakTerbuka.DASAR);
    }

    static Optional<Halangan> of(Usulan usulan) {
        return usulan.koordinasi() == Koordinasi.DINANTI
                ? Optional.of(new Halangan("Menunggu koordinasi gubernur.", new BelumDikoordinasikan(usulan)))
                : Optional.empty();
    }
}
