package id.asn.formation.instansi;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** What everybody may read, only its own agency may change. */
public final class BukanInstansiAnda extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names the agency whose data it is. */
    public BukanInstansiAnda(String instansi) {
        super(Ground.FORBIDDEN, "bukan-instansi-anda");
        with("instansi", instansi);
    }
}
