package id.asn.applicant.lamaran;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** The lamaran's present status does not allow the move. */
public final class LangkahTidakSah extends Refusal {
    private static final long serialVersionUID = 1L;

    LangkahTidakSah(TindakanLamaran asked, LamaranStatus now, List<TindakanLamaran> open) {
        super(Ground.STATE, "langkah-tidak-sah");
        with("tindakan", asked);
        with("status_kini", now);
        with("tindakan_sah", open);
        citing(asked.dasarHukum());
    }
}
