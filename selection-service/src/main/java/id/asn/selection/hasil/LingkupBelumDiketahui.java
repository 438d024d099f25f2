package id.asn.selection.hasil;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** Of some PPPK formasi selection has not yet been told the kategori, by which groups come one after the other. */
public final class LingkupBelumDiketahui extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says of how many. */
    public LingkupBelumDiketahui(int formasi) {
        super(Ground.STATE, "lingkup-belum-diketahui");
        with("formasi", formasi);
    }
}
