package id.asn.applicant.sanggah;

import id.asn.applicant.lamaran.LamaranStatus;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** Only an announced TMS can be objected to. */
public final class BukanTms extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names where the lamaran stands. */
    public BukanTms(LamaranStatus now) {
        super(Ground.RULE, "bukan-tms");
        with("status_kini", now);
        citing(Sanggah2024.SUMBER);
    }
}
