package id.asn.formation.usulan.flow;

import id.asn.formation.instansi.flow.SeeUnits;
import id.asn.formation.langkah.Act;
import id.asn.formation.usulan.DrafBelumDisetujui;
import id.asn.formation.usulan.Usulan;
import id.asn.formation.usulan.store.DrafStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Hands a usulan to the desk as a whole, never past the draft of an OPD that the desk has not agreed to. */
@ApplicationScoped
public class SubmitToDesk {
    private final MoveUsulan moves;
    private final DrafStore drafts;
    private final SeeUnits hand;

    SubmitToDesk(MoveUsulan moves, DrafStore drafts, SeeUnits hand) {
        this.moves = moves;
        this.drafts = drafts;
        this.hand = hand;
    }

    /** The usulan at the desk. */
    public Usulan submit(UUID id, Act act) {
        hand.of(act.actor()).check(null);
        return moves.move(id, act, (usulan, made) -> {
            var none = usulan.submitToDesk(made);
            DrafBelumDisetujui.checkOpen(drafts.of(id));
            return none;
        });
    }
}
