package id.asn.formation.pekerjaan;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/**
 * The file cannot be read as CSV to its end; most often a quote was never closed and would swallow the rows behind it.
 */
public final class KutipTidakTertutup extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names the line where the reading stopped, 0 when it cannot be told. */
    public KutipTidakTertutup(long baris) {
        super(Ground.MALFORMED, "kutip-tidak-tertutup");
        with("baris", baris);
    }
}
