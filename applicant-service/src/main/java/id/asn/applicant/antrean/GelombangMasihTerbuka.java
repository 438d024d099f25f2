package id.asn.applicant.antrean;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.UUID;

/** An act has one waiting room at a time. */
public final class GelombangMasihTerbuka extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names the act and the round that stands before it. */
    public GelombangMasihTerbuka(Kegiatan kegiatan, UUID gelombang) {
        super(Ground.STATE, "gelombang-masih-terbuka");
        with("kegiatan", kegiatan);
        with("gelombang_id", gelombang);
    }
}
