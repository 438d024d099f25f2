package id.asn.formation.usulan;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** There is no draft of an OPD, or the desk has not agreed to every one. */
public final class DrafBelumDisetujui extends Refusal {
    private static final long serialVersionUID = 1L;

    private DrafBelumDisetujui(List<DrafOpd> drafts, List<DrafOpd> open) {
        super(Ground.RULE, "draf-belum-disetujui");
        with("jumlah_draf", drafts.size());
        with("terbuka", open.size());
        because(open.stream()
                .map(draf -> Finding.of("", "draf-terbuka")
                        .with("unit", draf.unit())
                        .with("status_draf", draf.posisi().status()))
                .toList());
    }

    /** Refuses while a draft is open, and where there is none to consolidate. */
    public static void check(List<DrafOpd> drafts) {
        if (drafts.isEmpty()) {
            throw new DrafBelumDisetujui(drafts, List.of());
        }
        checkOpen(drafts);
    }

    /** Refuses while a draft is open. */
    public static void checkOpen(List<DrafOpd> drafts) {
        List<DrafOpd> open = drafts.stream().filter(draf -> !draf.disetujui()).toList();
        if (!open.isEmpty()) {
            throw new DrafBelumDisetujui(drafts, open);
        }
    }
}
