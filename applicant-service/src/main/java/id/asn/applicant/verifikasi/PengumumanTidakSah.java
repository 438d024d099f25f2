package id.asn.applicant.verifikasi;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** The announcement's present status does not allow the move. */
public final class PengumumanTidakSah extends Refusal {
    private static final long serialVersionUID = 1L;

    PengumumanTidakSah(TindakanPengumuman asked, PengumumanStatus now, List<TindakanPengumuman> open) {
        super(Ground.STATE, "pengumuman-tidak-sah");
        with("tindakan", asked);
        with("status_kini", now);
        with("tindakan_sah", open);
        citing(asked.dasarHukum());
    }
}
