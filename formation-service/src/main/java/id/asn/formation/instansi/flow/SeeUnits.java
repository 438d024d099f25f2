package id.asn.formation.instansi.flow;

import id.asn.formation.instansi.LingkupUnit;
import id.asn.formation.instansi.store.UnitKerjaStore;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds the units that an actor may write for in the tree of its agency. */
@ApplicationScoped
public class SeeUnits {
    private final UnitKerjaStore units;

    SeeUnits(UnitKerjaStore units) {
        this.units = units;
    }

    /** All of them, unless the actor is held to one. */
    public LingkupUnit of(Actor actor) {
        return LingkupUnit.confines(actor)
                ? new LingkupUnit(actor.unit(), units.withBelow(actor.instansi(), actor.unit()))
                : LingkupUnit.SEMUA;
    }
}
