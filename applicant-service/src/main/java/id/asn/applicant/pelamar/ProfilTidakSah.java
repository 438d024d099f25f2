package id.asn.applicant.pelamar;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** The profile contradicts itself; all contradictions at once. */
public final class ProfilTidakSah extends Refusal {
    private static final long serialVersionUID = 1L;

    ProfilTidakSah(List<Finding> findings) {
        super(Ground.RULE, "profil-tidak-sah");
        because(findings);
    }
}
