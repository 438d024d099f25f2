package id.asn.formation.usulan.kesiapan;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A policy that names a rule twice, or leaves the number of a rule out that needs one. */
public final class KebijakanTidakSah extends Refusal {
    private static final long serialVersionUID = 1L;

    private KebijakanTidakSah(List<Finding> findings) {
        super(Ground.RULE, "kebijakan-tidak-sah");
        because(findings);
    }

    /** Refuses with everything wrong at once. */
    public static void check(List<BarisKebijakan> rules) {
        List<Finding> findings = new ArrayList<>();
        Set<AturanKesiapan> seen = EnumSet.noneOf(AturanKesiapan.class);
        for (int i = 0; i < rules.size(); i++) {
            BarisKebijakan rule = rules.get(i);
            if (!seen.add(rule.aturan())) {
                findings.add(Finding.of("/aturan/%d/aturan".formatted(i), "aturan-ganda")
                        .with("aturan", rule.aturan()));
            }
            if (rule.aturan().berangka() && rule.angka() == null) {
                findings.add(Finding.of("/aturan/%d/angka".formatted(i), "angka-wajib")
                        .with("aturan", rule.aturan()));
            }
        }
        if (!findings.isEmpty()) {
            throw new KebijakanTidakSah(findings);
        }
    }
}
