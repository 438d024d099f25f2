package id.asn.formation.formasi;

import id.asn.formation.langkah.Halangan;
import id.asn.formation.usulan.Usulan;
import id.asn.formation.usulan.UsulanStatus;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.Optional;

/** There is nothing to break down before seats are allotted. */
public final class UsulanBelumDitetapkan extends Refusal {
    private static final long serialVersionUID = 1L;

    private UsulanBelumDitetapkan(Usulan usulan) {
        super(Ground.STATE, "usulan-belum-ditetapkan");
        with("status_kini", usulan.posisi().status().name());
    }

    static Optional<Halangan> of(RincianFormasi rincian) {
        return rincian.usulan().posisi().status() == UsulanStatus.DITETAPKAN
                ? Optional.empty()
                : Optional.of(new Halangan("Usulan belum ditetapkan.", new UsulanBelumDitetapkan(rincian.usulan())));
    }
}
