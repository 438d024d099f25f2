package id.asn.formation.usulan;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** A line that the catalogues or the rules contradict; everything wrong is named at once. */
public final class BarisTidakSesuai extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Carries all that is wrong. */
    public BarisTidakSesuai(List<Finding> findings) {
        super(Ground.RULE, "baris-tidak-sesuai");
        because(findings);
    }
}
