package id.asn.applicant.verifikasi;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.UUID;

/** Another announcement of the agency and year is set already. */
public final class PengumumanSudahAda extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names it. */
    public PengumumanSudahAda(UUID there) {
        super(Ground.STATE, "pengumuman-sudah-ada");
        with("pengumuman_id", there);
    }
}
