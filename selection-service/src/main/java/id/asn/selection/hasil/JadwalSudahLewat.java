package id.asn.selection.hasil;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.time.Instant;

/** An instant that has passed cannot be waited for. */
public final class JadwalSudahLewat extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says why. */
    public JadwalSudahLewat(Instant pada) {
        super(Ground.RULE, "jadwal-sudah-lewat");
        with("pada", pada.toString());
    }
}
