package id.asn.formation.usulan.flow;

import id.asn.formation.instansi.Lingkup;
import id.asn.formation.instansi.LingkupUnit;
import id.asn.formation.instansi.flow.SeeUnits;
import id.asn.formation.langkah.Act;
import id.asn.formation.usulan.Isian;
import id.asn.formation.usulan.RincianUsulan;
import id.asn.formation.usulan.Usulan;
import id.asn.formation.usulan.store.DrafStore;
import id.asn.formation.usulan.store.UsulanStore;
import id.asn.platform.http.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Writes lines of a usulan. A line that came from the draft of an OPD is open to the OPD only while that draft is. */
@ApplicationScoped
public class WriteLine {
    private final UsulanStore usulan;
    private final DrafStore drafts;
    private final ResolveLine lines;
    private final SeeUnits hand;
    private final Precondition precondition;

    WriteLine(UsulanStore usulan, DrafStore drafts, ResolveLine lines, SeeUnits hand, Precondition precondition) {
        this.usulan = usulan;
        this.drafts = drafts;
        this.lines = lines;
        this.hand = hand;
        this.precondition = precondition;
    }

    /**
     * A new line.
     *
     * @param unit whose draft it comes from; null when it comes from none
     */
    public RincianUsulan add(UUID id, String unit, Isian isian, int jumlah, Act act) {
        Usulan found = usulan.getForChange(id, Lingkup.of(act.actor()));
        LingkupUnit mine = hand.of(act.actor());
        mine.check(unit);
        mine.check(isian.unit());
        if (unit != null) {
            drafts.getForChange(id, unit).write(act);
        }
        RincianUsulan baris = found.add(lines.resolve(found.instansi(), isian), jumlah, act);
        baris.from(unit);
        usulan.saved(found);
        return baris;
    }

    /** A line written anew. */
    public RincianUsulan change(UUID id, UUID barisId, Isian isian, int jumlah, Act act) {
        Usulan found = held(id, barisId, act);
        hand.of(act.actor()).check(isian.unit());
        found.change(barisId, lines.resolve(found.instansi(), isian), jumlah, act);
        return usulan.saved(found).baris(barisId);
    }

    /** Takes a line out. */
    public void remove(UUID id, UUID barisId, Act act) {
        Usulan found = held(id, barisId, act);
        found.remove(barisId, act);
        usulan.saved(found);
    }

    /** Once consolidated the line is the agency's, and its draft no longer asked. */
    private Usulan held(UUID id, UUID barisId, Act act) {
        Usulan found = usulan.getForChange(id, Lingkup.of(act.actor()));
        RincianUsulan baris = found.baris(barisId);
        precondition.require(baris.versi());
        hand.of(act.actor()).check(baris.unitAsal());
        if (baris.unitAsal() != null && found.posisi().status().draf()) {
            drafts.getForChange(id, baris.unitAsal()).write(act);
        }
        return found;
    }
}
