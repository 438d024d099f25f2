package id.asn.applicant.antrean;

import id.asn.applicant.periode.Wib;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.time.Instant;

/** A round opens at an instant that lies ahead, so that there is a before for everybody. */
public final class PembukaanAntreanTidakSah extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names the opening asked for and the present instant. */
    public PembukaanAntreanTidakSah(Instant dibuka, Instant kini) {
        super(Ground.RULE, "pembukaan-antrean-tidak-sah");
        with("dibuka", Wib.at(dibuka));
        with("waktu", Wib.at(kini));
    }
}
