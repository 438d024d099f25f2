package id.asn.formation.kebutuhan;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** A plan of intake that cannot be followed; everything wrong is named at once. */
public final class RencanaTidakSah extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Carries all that is wrong. */
    public RencanaTidakSah(List<Finding> findings) {
        super(Ground.RULE, "rencana-tidak-sah");
        because(findings);
    }
}
