package id.asn.formation.periode;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A calendar that contradicts itself. */
public final class KalenderTidakSah extends Refusal {
    private static final long serialVersionUID = 1L;

    private KalenderTidakSah(List<Finding> findings) {
        super(Ground.RULE, "kalender-tidak-sah");
        because(findings);
    }

    static void check(List<JendelaTahap> windows) {
        List<Finding> findings = new ArrayList<>();
        Set<Tahap> seen = EnumSet.noneOf(Tahap.class);
        for (int i = 0; i < windows.size(); i++) {
            JendelaTahap window = windows.get(i);
            if (!seen.add(window.tahap())) {
                findings.add(Finding.of("/tahap/%d/tahap".formatted(i), "tahap-ganda")
                        .with("tahap", window.tahap()));
            }
            if (!window.jendela().teratur()) {
                findings.add(Finding.of("/tahap/%d/tutup".formatted(i), "jendela-terbalik"));
            }
        }
        refuse(findings);
    }

    static void check(JendelaTahap window) {
        refuse(window.jendela().teratur() ? List.of() : List.of(Finding.of("/tutup", "jendela-terbalik")));
    }

    private static void refuse(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new KalenderTidakSah(findings);
        }
    }
}
