package id.asn.applicant.verifikasi;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** An announcement is the committee's and its secretariat's. */
public final class BukanWewenangPengumuman extends Refusal {
    private static final long serialVersionUID = 1L;

    BukanWewenangPengumuman(TindakanPengumuman asked) {
        super(Ground.FORBIDDEN, "bukan-wewenang");
        with("tindakan", asked);
        with("peran_berwenang", "panitia");
        citing(asked.dasarHukum());
    }
}
