package id.asn.formation.periode;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** The year's calendar has no such stage to change. */
public final class TahapTidakAda extends Refusal {
    private static final long serialVersionUID = 1L;

    TahapTidakAda(int tahun, Tahap tahap) {
        super(Ground.RULE, "tahap-tidak-ada");
        with("tahun", tahun);
        with("tahap", tahap.name());
        because(List.of(Finding.of("/tahap", "tahap-tidak-ada").with("tahap", tahap)));
    }
}
