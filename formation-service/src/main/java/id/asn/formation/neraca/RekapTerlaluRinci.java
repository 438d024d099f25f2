package id.asn.formation.neraca;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** More groups than one answer holds. */
public final class RekapTerlaluRinci extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names the most. */
    public RekapTerlaluRinci(int batas) {
        super(Ground.RULE, "rekap-terlalu-rinci");
        with("batas", batas);
    }
}
