package id.asn.applicant.sanksi;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The sanction was revoked before. */
public final class SanksiSudahDicabut extends Refusal {
    private static final long serialVersionUID = 1L;

    SanksiSudahDicabut() {
        super(Ground.STATE, "sanksi-sudah-dicabut");
    }
}
