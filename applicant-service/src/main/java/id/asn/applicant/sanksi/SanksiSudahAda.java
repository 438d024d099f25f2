package id.asn.applicant.sanksi;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.UUID;

/** A sanction for this person and this year binds already. */
public final class SanksiSudahAda extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names it. */
    public SanksiSudahAda(UUID there) {
        super(Ground.STATE, "sanksi-sudah-ada");
        with("sanksi_id", there);
    }
}
