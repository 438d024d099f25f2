package id.asn.applicant.antrean;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.UUID;

/** A round that was ended holds nobody and changes no more. */
public final class GelombangSudahDitutup extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names the round. */
    public GelombangSudahDitutup(UUID gelombang) {
        super(Ground.STATE, "gelombang-sudah-ditutup");
        with("gelombang_id", gelombang);
    }
}
