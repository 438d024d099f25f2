package id.asn.applicant.periode;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.time.Instant;

/** More time is given by a close that lies ahead and after the present one. */
public final class KelonggaranTidakSah extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names the present close and the one asked for. */
    public KelonggaranTidakSah(Instant kini, Instant diminta) {
        super(Ground.RULE, "kelonggaran-tidak-sah");
        with("tutup_kini", Wib.at(kini));
        with("tutup_diminta", Wib.at(diminta));
    }
}
