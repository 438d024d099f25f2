package id.asn.applicant.lamaran;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The person has as many drafts of the year as one may have. */
public final class DrafTerlaluBanyak extends Refusal {
    private static final long serialVersionUID = 1L;

    DrafTerlaluBanyak(int most) {
        super(Ground.STATE, "draf-terlalu-banyak");
        with("terbanyak", most);
    }
}
