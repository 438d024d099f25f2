package id.asn.selection.hasil;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** A participant without a score is not absent: absence is a fact that somebody states. */
public final class MasukanBelumLengkap extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says why. */
    public MasukanBelumLengkap(int kurang, List<Finding> pertama) {
        super(Ground.RULE, "masukan-belum-lengkap");
        with("kurang", kurang);
        because(pertama);
    }
}
