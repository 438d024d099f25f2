package id.asn.applicant.sanggah;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The move of a sanggah belongs to another role. */
public final class BukanWewenangSanggah extends Refusal {
    private static final long serialVersionUID = 1L;

    BukanWewenangSanggah(TindakanSanggah asked) {
        super(Ground.FORBIDDEN, "bukan-wewenang");
        with("tindakan", asked);
        with("peran_berwenang", asked.oleh().claim());
        citing(asked.dasarHukum());
    }
}
