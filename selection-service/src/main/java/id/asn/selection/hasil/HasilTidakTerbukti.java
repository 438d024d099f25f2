package id.asn.selection.hasil;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** The independent check does not come to what the version says; nobody announces it. */
public final class HasilTidakTerbukti extends Refusal {
    private static final long serialVersionUID = 1L;
    private static final int FIRST = 50;

    /** Names what does not follow, the first fifty of it. */
    public HasilTidakTerbukti(List<String> temuan) {
        super(Ground.RULE, "hasil-tidak-terbukti");
        with("temuan", temuan.size());
        because(temuan.stream()
                .limit(FIRST)
                .map(satu -> Finding.of("", "tidak-mengikuti-aturan").with("apa", satu))
                .toList());
    }
}
