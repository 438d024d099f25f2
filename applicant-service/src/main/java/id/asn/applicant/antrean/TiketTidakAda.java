package id.asn.applicant.antrean;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.UUID;

/** The person took no ticket in this round. */
public final class TiketTidakAda extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names the address at which a ticket is taken. */
    public TiketTidakAda(UUID gelombang) {
        super(Ground.ABSENT, "tiket-tidak-ada");
        with("alamat_tiket", BelumGiliran.address(gelombang));
    }
}
