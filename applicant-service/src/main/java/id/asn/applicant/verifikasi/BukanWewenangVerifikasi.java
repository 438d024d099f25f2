package id.asn.applicant.verifikasi;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The move of the committee's work belongs to another role. */
public final class BukanWewenangVerifikasi extends Refusal {
    private static final long serialVersionUID = 1L;

    BukanWewenangVerifikasi(TindakanVerifikasi asked) {
        super(Ground.FORBIDDEN, "bukan-wewenang");
        with("tindakan", asked);
        with("peran_berwenang", asked.oleh().claim());
        citing(asked.dasarHukum());
    }
}
