package id.asn.applicant.kependudukan;

import id.asn.applicant.pelamar.PemeriksaanNik;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The civil registry confirmed the account, or has not answered: there is nothing to decide. */
public final class TidakPerluDitinjau extends Refusal {
    private static final long serialVersionUID = 1L;

    TidakPerluDitinjau(PemeriksaanNik now) {
        super(Ground.STATE, "pemeriksaan-tidak-perlu-ditinjau");
        with("giliran", now.giliran());
        with("status_kini", now.hasil());
    }
}
