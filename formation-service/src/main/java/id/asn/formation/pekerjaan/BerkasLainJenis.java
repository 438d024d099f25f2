package id.asn.formation.pekerjaan;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** What the file holds is not what its sender says it is; its name counts for nothing. */
public final class BerkasLainJenis extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names the form that was announced. */
    public BerkasLainJenis(JenisBerkas jenis) {
        super(Ground.WRONG_TYPE, "berkas-lain-jenis");
        with("jenis_berkas", jenis);
    }
}
