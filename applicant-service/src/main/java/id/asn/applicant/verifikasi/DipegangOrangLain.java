package id.asn.applicant.verifikasi;

import id.asn.applicant.periode.Wib;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.Optional;

/** Another verifier has the file in hand. */
public final class DipegangOrangLain extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names who has it and until when; an assignment has no end. */
    public DipegangOrangLain(Pegangan there) {
        super(Ground.STATE, "dipegang-orang-lain");
        with("pemegang", there.pemegang());
        with("dipegang_sampai", Optional.ofNullable(there.sampai()).map(Wib::at).orElse(null));
    }
}
