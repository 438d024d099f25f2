package id.asn.formation.formasi;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The same line is given seats twice; which of the two is meant, nobody guesses. */
public final class BarisRincianGanda extends Refusal {
    private static final long serialVersionUID = 1L;

    private BarisRincianGanda(List<Finding> findings) {
        super(Ground.MALFORMED, "baris-rincian-ganda");
        because(findings);
    }

    /** Refuses a list that names a line twice. */
    public static void check(List<UUID> lines) {
        Set<UUID> seen = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!seen.add(lines.get(i))) {
                findings.add(Finding.of("/baris/%d/baris".formatted(i), "baris-rincian-ganda")
                        .with("baris", lines.get(i)));
            }
        }
        if (!findings.isEmpty()) {
            throw new BarisRincianGanda(findings);
        }
    }
}
