package id.asn.formation.instansi;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** A unit would stand below itself. */
public final class UnitMelingkar extends Refusal {
    private static final long serialVersionUID = 1L;

    UnitMelingkar(String unit, String induk) {
        super(Ground.RULE, "unit-melingkar");
        with("unit", unit);
        with("induk", induk);
        because(List.of(Finding.of("/induk", "melingkar").with("induk", induk)));
    }
}
