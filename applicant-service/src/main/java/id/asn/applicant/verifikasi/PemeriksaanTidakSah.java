package id.asn.applicant.verifikasi;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** The present status of the committee's work does not allow the move. */
public final class PemeriksaanTidakSah extends Refusal {
    private static final long serialVersionUID = 1L;

    PemeriksaanTidakSah(TindakanVerifikasi asked, VerifikasiStatus now, List<TindakanVerifikasi> open) {
        super(Ground.STATE, "langkah-tidak-sah");
        with("tindakan", asked);
        with("status_kini", now);
        with("tindakan_sah", open);
        citing(asked.dasarHukum());
    }
}
