package id.asn.platform.idempotency;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** A request with the same Idempotency-Key is still running. */
final class MasihBerjalan extends Refusal {
    private static final long serialVersionUID = 1L;

    MasihBerjalan() {
        super(Ground.STATE, "masih-berjalan");
    }
}
