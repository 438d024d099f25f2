package id.asn.selection.penerimaan;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** Whoever sent a score file does not decide whether it counts. */
public final class PengirimSendiri extends Refusal {
    private static final long serialVersionUID = 1L;

    PengirimSendiri(TindakanPekerjaan tindakan) {
        super(Ground.FORBIDDEN, "pengirim-sendiri");
        with("tindakan", tindakan.name());
    }
}
