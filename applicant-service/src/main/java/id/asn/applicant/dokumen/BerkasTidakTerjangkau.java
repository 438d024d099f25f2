package id.asn.applicant.dokumen;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The storage does not give the file out at the moment. */
public final class BerkasTidakTerjangkau extends Refusal {
    private static final long serialVersionUID = 1L;

    private static final int WAIT_SECONDS = 10;

    /** Names the kind and when to come again; the cause stays inside. */
    public BerkasTidakTerjangkau(Dokumen document, Exception cause) {
        super(Ground.UNAVAILABLE, "berkas-tidak-terjangkau");
        with("jenis_dokumen", document.jenis());
        with("coba_lagi_detik", WAIT_SECONDS);
        initCause(cause);
    }
}
