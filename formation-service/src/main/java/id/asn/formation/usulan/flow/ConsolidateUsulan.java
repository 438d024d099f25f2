package id.asn.formation.usulan.flow;

import id.asn.formation.langkah.Act;
import id.asn.formation.usulan.DrafBelumDisetujui;
import id.asn.formation.usulan.Usulan;
import id.asn.formation.usulan.store.DrafStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The agency makes one usulan of the drafts of its OPD, once the desk has agreed to every one of them. */
@ApplicationScoped
public class ConsolidateUsulan {
    private final MoveUsulan moves;
    private final DrafStore drafts;

    ConsolidateUsulan(MoveUsulan moves, DrafStore drafts) {
        this.moves = moves;
        this.drafts = drafts;
    }

    /** The consolidated usulan; each line keeps its origin. */
    public Usulan consolidate(UUID id, Act act) {
        return moves.move(id, act, (usulan, made) -> {
            var none = usulan.consolidate(made);
            DrafBelumDisetujui.check(drafts.of(id));
            return none;
        });
    }
}
