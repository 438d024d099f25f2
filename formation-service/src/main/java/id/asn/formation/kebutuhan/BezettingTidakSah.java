package id.asn.formation.kebutuhan;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** Staff as nobody can have them; everything wrong is named at once. */
public final class BezettingTidakSah extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Carries all that is wrong. */
    public BezettingTidakSah(List<Finding> findings) {
        super(Ground.RULE, "bezetting-tidak-sah");
        because(findings);
    }
}
