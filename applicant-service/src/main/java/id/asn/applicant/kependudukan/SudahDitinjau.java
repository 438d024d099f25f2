package id.asn.applicant.kependudukan;

import id.asn.applicant.pelamar.Tinjauan;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** Somebody decided on this check before. */
public final class SudahDitinjau extends Refusal {
    private static final long serialVersionUID = 1L;

    SudahDitinjau(Tinjauan there) {
        super(Ground.STATE, "pemeriksaan-sudah-ditinjau");
        with("putusan", there.putusan());
    }
}
