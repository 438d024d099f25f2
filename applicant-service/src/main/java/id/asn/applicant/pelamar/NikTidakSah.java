package id.asn.applicant.pelamar;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** The sixteen digits are not built as a NIK is; the digits themselves are not repeated. */
public final class NikTidakSah extends Refusal {
    private static final long serialVersionUID = 1L;

    NikTidakSah(List<Finding> findings) {
        super(Ground.RULE, "nik-tidak-sah");
        because(findings);
    }
}
