package id.asn.applicant.dokumen;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The storage does not give the file out at the moment. */
public final class BerkasTidakTerjangkau extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names the kind; the cause stays inside. */
    public BerkasTidakTerjangkau(Dokumen document, Exception cause) {
        super(Ground.UNAVAILABLE, "berkas-tidak-terjangkau");
        with("jenis_dokumen", document.jenis());
        initCause(cause);
    }
}
