package id.asn.formation.kebutuhan;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** A workload analysis that contradicts itself, the catalogues or the rules; everything wrong is named at once. */
public final class BebanKerjaTidakSah extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Carries all that is wrong. */
    public BebanKerjaTidakSah(List<Finding> findings) {
        super(Ground.RULE, "beban-kerja-tidak-sah");
        because(findings);
    }
}
