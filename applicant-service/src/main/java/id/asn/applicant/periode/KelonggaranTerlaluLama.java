package id.asn.applicant.periode;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.time.Instant;

/** More time is asked for than may be given at once. */
public final class KelonggaranTerlaluLama extends Refusal {
    private static final long serialVersionUID = 1L;

    KelonggaranTerlaluLama(Instant kini, Instant diminta, Instant terlama) {
        super(Ground.RULE, "kelonggaran-terlalu-lama");
        with("tutup_kini", Wib.at(kini));
        with("tutup_diminta", Wib.at(diminta));
        with("tutup_terlama", Wib.at(terlama));
    }
}
