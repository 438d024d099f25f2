package id.asn.formation.usulan.flow;

import id.asn.formation.instansi.Lingkup;
import id.asn.formation.langkah.Act;
import id.asn.formation.neraca.Mutasi;
import id.asn.formation.neraca.store.NeracaStore;
import id.asn.formation.usulan.Usulan;
import id.asn.formation.usulan.store.UsulanStore;
import id.asn.platform.http.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** Makes one act on a usulan and posts the seats that it moves. */
@ApplicationScoped
public class MoveUsulan {
    private final UsulanStore usulan;
    private final NeracaStore neraca;
    private final Precondition precondition;

    MoveUsulan(UsulanStore usulan, NeracaStore neraca, Precondition precondition) {
        this.usulan = usulan;
        this.neraca = neraca;
        this.precondition = precondition;
    }

    /** The usulan after the act. */
    public Usulan move(UUID id, Act act, BiFunction<Usulan, Act, List<Mutasi>> verb) {
        Usulan found = usulan.getForChange(id, Lingkup.of(act.actor()));
        precondition.honour(found.versi());
        neraca.post(verb.apply(found, act), act.at());
        return usulan.saved(found);
    }
}
