package id.asn.formation.usulan.flow;

import id.asn.formation.instansi.Lingkup;
import id.asn.formation.instansi.flow.SeeUnits;
import id.asn.formation.instansi.store.UnitKerjaStore;
import id.asn.formation.langkah.Act;
import id.asn.formation.usulan.DrafOpd;
import id.asn.formation.usulan.DrafSudahAda;
import id.asn.formation.usulan.Usulan;
import id.asn.formation.usulan.UsulanBukanDraf;
import id.asn.formation.usulan.store.DrafStore;
import id.asn.formation.usulan.store.UsulanStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Opens the draft of one unit in the usulan of its agency. */
@ApplicationScoped
public class DraftForUnit {
    private final UsulanStore usulan;
    private final UnitKerjaStore units;
    private final SeeUnits hand;
    private final DrafStore drafts;

    DraftForUnit(UsulanStore usulan, UnitKerjaStore units, SeeUnits hand, DrafStore drafts) {
        this.usulan = usulan;
        this.units = units;
        this.hand = hand;
        this.drafts = drafts;
    }

    /** The new draft; refused once the usulan has left its draft. */
    public DrafOpd open(UUID id, String unit, Act act) {
        Usulan found = usulan.getForChange(id, Lingkup.of(act.actor()));
        UsulanBukanDraf.check(found);
        hand.of(act.actor()).check(unit);
        var place = units.get(found.instansi(), unit);
        drafts.findForChange(id, unit).ifPresent(there -> {
            throw new DrafSudahAda(there.unit());
        });
        return drafts.saved(new DrafOpd(id, place, act));
    }
}
