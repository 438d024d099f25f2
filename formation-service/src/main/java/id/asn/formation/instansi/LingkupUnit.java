package id.asn.formation.instansi;

import id.asn.platform.identity.Actor;
import id.asn.platform.problem.Finding;
import java.util.Set;
import java.util.stream.Stream;

/**
 * For which units of its agency an actor may write: one whose token names a unit, for that unit and those below it; its
 * agency's desk and whoever acts for the agency as a whole, for all.
 *
 * @param unit the unit of the token; null for all
 * @param kode that unit and those below it
 */
public record LingkupUnit(String unit, Set<String> kode) {

    /** The agency as a whole. */
    public static final LingkupUnit SEMUA = new LingkupUnit(null, Set.of());

    /** Whether the actor is held to the unit that its token names; the desk and the PPK have one too, and serve all. */
    public static boolean confines(Actor actor) {
        return actor.unit() != null && !actor.is("bkpsdm") && !actor.is("ppk");
    }

    /** Whether the unit lies within; null asks for the agency as a whole. */
    public boolean holds(String wanted) {
        return unit == null || wanted != null && kode.contains(wanted);
    }

    /** Refuses a unit that lies outside. */
    public void check(String wanted) {
        if (!holds(wanted)) {
            throw new UnitBukanWewenang(unit);
        }
    }

    /** The same as a finding about the row that names the unit there. */
    public Stream<Finding> findings(String pointer, String wanted) {
        return holds(wanted)
                ? Stream.empty()
                : Stream.of(Finding.of(pointer, "unit-bukan-wewenang")
                        .with("unit", wanted)
                        .with("unit_token", unit));
    }
}
