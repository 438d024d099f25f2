package id.asn.applicant.lamaran;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.UUID;

/** The draft was changed as often as a draft may be. */
public final class PerubahanTerlaluBanyak extends Refusal {
    private static final long serialVersionUID = 1L;

    PerubahanTerlaluBanyak(UUID draft, int most) {
        super(Ground.STATE, "perubahan-terlalu-banyak");
        with("lamaran_id", draft);
        with("terbanyak", most);
    }
}
