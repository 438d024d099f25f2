package id.asn.formation.formasi;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.time.Instant;
import java.util.List;

/** What is set for an instant is set for one to come. */
public final class WaktuSudahLewat extends Refusal {
    private static final long serialVersionUID = 1L;

    private WaktuSudahLewat(Instant now) {
        super(Ground.RULE, "waktu-sudah-lewat");
        because(List.of(Finding.of("/pada", "sudah-lewat").with("kini", now.toString())));
    }

    /** Refuses an instant that is not after now. */
    public static void check(Instant asked, Instant now) {
        if (!asked.isAfter(now)) {
            throw new WaktuSudahLewat(now);
        }
    }
}
