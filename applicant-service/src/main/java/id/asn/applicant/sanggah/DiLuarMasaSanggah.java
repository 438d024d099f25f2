package id.asn.applicant.sanggah;

import id.asn.applicant.periode.Wib;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.time.Instant;

/** The window is not open. */
public final class DiLuarMasaSanggah extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Tells the window and the instant that was compared. */
    public DiLuarMasaSanggah(MasaSanggah masa, Instant now) {
        super(Ground.RULE, "di-luar-masa-sanggah");
        with("waktu", Wib.at(now));
        with("buka", Wib.at(masa.buka()));
        with("tutup", Wib.at(masa.tutup()));
        with("keadaan", masa.at(now));
        citing(masa.dasarHukum());
    }
}
