package id.asn.formation.usulan;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Something is said of lines that the usulan does not have. */
public final class BarisTidakDikenal extends Refusal {
    private static final long serialVersionUID = 1L;

    private BarisTidakDikenal(List<Finding> findings) {
        super(Ground.RULE, "baris-tidak-dikenal");
        because(findings);
    }

    /** Refuses when one of the ids is not a line of the usulan. */
    public static void check(Collection<UUID> ids, Usulan usulan) {
        List<Finding> findings = ids.stream()
                .filter(id -> usulan.find(id).isEmpty())
                .map(id -> Finding.of("/baris", "baris-tidak-dikenal").with("baris", id))
                .toList();
        if (!findings.isEmpty()) {
            throw new BarisTidakDikenal(findings);
        }
    }
}
