package id.asn.applicant.lamaran;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.UUID;

/** The person has a lamaran on this formasi already. */
public final class LamaranSudahAda extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names it. */
    public LamaranSudahAda(UUID key) {
        super(Ground.STATE, "lamaran-sudah-ada");
        with("lamaran_id", key);
    }
}
