package id.asn.formation.usulan.flow;

import id.asn.formation.instansi.Lingkup;
import id.asn.formation.instansi.flow.SeeUnits;
import id.asn.formation.langkah.Act;
import id.asn.formation.usulan.DrafOpd;
import id.asn.formation.usulan.UsulanBukanDraf;
import id.asn.formation.usulan.store.DrafStore;
import id.asn.formation.usulan.store.UsulanStore;
import id.asn.platform.http.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Makes one act on the draft of an OPD, while the usulan it belongs to is a draft itself. */
@ApplicationScoped
public class MoveDraft {
    private final UsulanStore usulan;
    private final DrafStore drafts;
    private final SeeUnits hand;
    private final Precondition precondition;

    MoveDraft(UsulanStore usulan, DrafStore drafts, SeeUnits hand, Precondition precondition) {
        this.usulan = usulan;
        this.drafts = drafts;
        this.hand = hand;
        this.precondition = precondition;
    }

    /** The draft after the act. */
    public DrafOpd move(UUID id, String unit, Act act, BiConsumer<DrafOpd, Act> verb) {
        var found = usulan.getForChange(id, Lingkup.of(act.actor()));
        hand.of(act.actor()).check(unit);
        DrafOpd draf = drafts.getForChange(id, unit);
        precondition.honour(draf.versi());
        UsulanBukanDraf.check(found);
        verb.accept(draf, act);
        return drafts.saved(draf);
    }
}
