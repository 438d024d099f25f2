package id.asn.applicant.lamaran;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.UUID;

/** The formasi has not been announced, as far as this service knows. */
public final class FormasiTidakDikenal extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names it. */
    public FormasiTidakDikenal(UUID key) {
        super(Ground.RULE, "formasi-tidak-dikenal");
        with("formasi_id", key);
    }
}
