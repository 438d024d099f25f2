package id.asn.applicant.sanggah;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.UUID;

/** A person objects once a year. */
public final class SanggahSudahAda extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names the one there is. */
    public SanggahSudahAda(UUID there) {
        super(Ground.STATE, "sanggah-sudah-ada");
        with("sanggah_id", there);
        citing(Sanggah2024.SUMBER);
    }
}
