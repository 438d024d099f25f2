package id.asn.selection.hasil;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** Of some formasi selection has not yet been told the jabatan, unit and qualifications by which they are compared. */
public final class PadananBelumDiketahui extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says of how many. */
    public PadananBelumDiketahui(int formasi) {
        super(Ground.STATE, "padanan-belum-diketahui");
        with("formasi", formasi);
    }
}
