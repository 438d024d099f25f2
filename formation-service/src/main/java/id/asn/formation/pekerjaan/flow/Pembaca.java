package id.asn.formation.pekerjaan.flow;

import id.asn.formation.pekerjaan.JenisBerkas;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Finds who reads a form. */
@ApplicationScoped
class Pembaca {
    private final List<PembacaBerkas> all;

    Pembaca(@All List<PembacaBerkas> all) {
        this.all = all;
    }

    PembacaBerkas of(JenisBerkas jenis) {
        return all.stream().filter(one -> one.jenis() == jenis).findFirst().orElseThrow();
    }
}
