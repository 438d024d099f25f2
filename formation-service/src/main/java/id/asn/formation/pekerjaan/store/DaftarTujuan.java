package id.asn.formation.pekerjaan.store;

import id.asn.platform.identity.Actor;
import id.asn.platform.problem.NotHere;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Every target there is. */
@ApplicationScoped
public class DaftarTujuan {
    private final List<Tujuan> all;

    DaftarTujuan(@All List<Tujuan> all) {
        this.all = all;
    }

    /** The target of that name, if there is one. */
    public Optional<Tujuan> find(String nama) {
        return all.stream().filter(one -> one.nama().equals(nama)).findFirst();
    }

    /** The target; there is none that the actor may not send files to. */
    public Tujuan get(String nama, Actor actor) {
        return find(nama)
                .filter(one -> one.peran().stream().anyMatch(actor::is))
                .orElseThrow(() -> new NotHere("tujuan impor", nama));
    }
}
