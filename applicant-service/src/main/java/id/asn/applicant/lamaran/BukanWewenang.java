package id.asn.applicant.lamaran;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The move belongs to another role. */
public final class BukanWewenang extends Refusal {
    private static final long serialVersionUID = 1L;

    BukanWewenang(TindakanLamaran asked) {
        super(Ground.FORBIDDEN, "bukan-wewenang");
        with("tindakan", asked);
        with("peran_berwenang", asked.oleh().claim());
        citing(asked.dasarHukum());
    }
}
