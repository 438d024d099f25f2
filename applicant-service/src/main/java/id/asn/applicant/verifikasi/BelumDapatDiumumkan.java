package id.asn.applicant.verifikasi;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** Something is missing before the agency may announce; everything that is, is named with its number. */
public final class BelumDapatDiumumkan extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Carries what is missing. */
    public BelumDapatDiumumkan(List<Finding> missing) {
        super(Ground.RULE, "belum-dapat-diumumkan");
        with("jumlah", missing.size());
        citing("PermenPANRB 6/2024");
        because(missing);
    }
}
