package id.asn.applicant.kependudukan;

import id.asn.applicant.pelamar.PemeriksaanNik;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The account was checked again, or waits to be, since the check that was looked at. */
public final class GiliranUsang extends Refusal {
    private static final long serialVersionUID = 1L;

    GiliranUsang(int giliran, PemeriksaanNik now) {
        super(Ground.STATE, "giliran-pemeriksaan-usang");
        with("giliran", giliran);
        with("giliran_kini", now.giliran());
        with("status_kini", now.hasil());
    }
}
