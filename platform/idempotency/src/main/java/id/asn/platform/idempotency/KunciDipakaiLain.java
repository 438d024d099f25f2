package id.asn.platform.idempotency;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The same Idempotency-Key came before with another request. */
final class KunciDipakaiLain extends Refusal {
    private static final long serialVersionUID = 1L;

    KunciDipakaiLain() {
        super(Ground.RULE, "kunci-dipakai-lain");
    }
}
