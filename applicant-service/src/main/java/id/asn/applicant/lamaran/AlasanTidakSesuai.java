package id.asn.applicant.lamaran;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** A TMS without a reason, or an MS with one. */
public final class AlasanTidakSesuai extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names the decision and how many reasons came with it. */
    public AlasanTidakSesuai(String putusan, int reasons) {
        super(Ground.RULE, "alasan-tidak-sesuai");
        with("putusan", putusan);
        with("jumlah_alasan", reasons);
    }
}
