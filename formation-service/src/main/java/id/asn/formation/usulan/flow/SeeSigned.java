package id.asn.formation.usulan.flow;

import id.asn.formation.instansi.Lingkup;
import id.asn.formation.usulan.Usulan;
import id.asn.formation.usulan.store.UsulanStore;
import id.asn.formation.usulan.store.VersiStore;
import id.asn.platform.identity.Actor;
import id.asn.platform.problem.NotHere;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who may see what was signed: whoever may see the usulan, and the province that coordinates it; drafts stay the agency's. */
@ApplicationScoped
public class SeeSigned {
    private final UsulanStore usulan;
    private final VersiStore versi;
    private final AskCoordination asked;

    SeeSigned(UsulanStore usulan, VersiStore versi, AskCoordination asked) {
        this.usulan = usulan;
        this.versi = versi;
        this.asked = asked;
    }

    /** The usulan; one whose signed versions the actor may not see is as good as absent. */
    public Usulan see(UUID id, Actor actor) {
        return usulan.findByIdOptional(id)
                .filter(one -> Lingkup.of(actor).sees(one.instansi()) || coordinates(one, actor))
                .orElseThrow(() -> new NotHere("usulan", id));
    }

    private boolean coordinates(Usulan one, Actor actor) {
        return actor.instansi() != null
                && (actor.is("ppk") || actor.is("bkpsdm"))
                && versi.last(one.id()) > 0
                && asked.governor(one.instansi())
                        .filter(actor.instansi()::equals)
                        .isPresent();
    }
}
