package id.asn.applicant.kartu;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The code was never given out: forged, cut short or misread. It is not repeated, nobody knows what it holds. */
public final class KartuTidakDikenal extends Refusal {
    private static final long serialVersionUID = 1L;

    /** States the fact. */
    public KartuTidakDikenal() {
        super(Ground.ABSENT, "kartu-tidak-dikenal");
    }
}
