package id.asn.formation.pekerjaan;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The file holds bytes that are no UTF-8. */
public final class BerkasBukanUtf8 extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Nothing of it is kept. */
    public BerkasBukanUtf8() {
        super(Ground.MALFORMED, "berkas-bukan-utf8");
    }
}
