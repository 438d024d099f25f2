package id.asn.selection.hasil;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The version has an instant already. */
public final class JadwalSudahAda extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says why. */
    public JadwalSudahAda() {
        super(Ground.STATE, "jadwal-sudah-ada");
    }
}
