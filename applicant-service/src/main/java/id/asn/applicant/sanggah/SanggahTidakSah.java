package id.asn.applicant.sanggah;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** The sanggah's present status does not allow the move. */
public final class SanggahTidakSah extends Refusal {
    private static final long serialVersionUID = 1L;

    SanggahTidakSah(TindakanSanggah asked, SanggahStatus now, List<TindakanSanggah> open) {
        super(Ground.STATE, "sanggah-tidak-sah");
        with("tindakan", asked);
        with("status_kini", now);
        with("tindakan_sah", open);
        citing(asked.dasarHukum());
    }
}
