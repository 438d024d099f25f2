package id.asn.applicant.kartu;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.UUID;

/** A draft has neither receipt nor card. */
public final class BelumDiajukan extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names the draft. */
    public BelumDiajukan(UUID lamaranId) {
        super(Ground.STATE, "lamaran-belum-diajukan");
        with("lamaran_id", lamaranId);
    }
}
