package id.asn.formation.usulan;

import id.asn.formation.langkah.Halangan;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.Optional;

/** A usulan without a line asks for nobody. */
public final class UsulanKosong extends Refusal {
    private static final long serialVersionUID = 1L;

    private UsulanKosong() {
        super(Ground.RULE, "usulan-kosong");
    }

    static Optional<Halangan> of(Usulan usulan) {
        return usulan.rincian().isEmpty()
                ? Optional.of(new Halangan("Usulan belum memiliki baris.", new UsulanKosong()))
                : Optional.empty();
    }
}
