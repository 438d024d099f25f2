package id.asn.platform.identity;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** An act done in the name of an agency with a token that names none. */
final class TanpaInstansi extends Refusal {
    private static final long serialVersionUID = 1L;

    TanpaInstansi() {
        super(Ground.FORBIDDEN, "tanpa-instansi");
    }
}
