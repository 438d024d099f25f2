package id.asn.selection.skd;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** No decree of the house is in force in that year. The latest one is never taken instead. */
public final class TahunTanpaKeputusan extends Refusal {
    private static final long serialVersionUID = 1L;

    /**
     * Names what is missing.
     *
     * @param perihal what the decree would be about
     */
    public TahunTanpaKeputusan(String perihal, int tahun) {
        super(Ground.RULE, "tahun-tanpa-keputusan");
        with("perihal", perihal);
        with("tahun", tahun);
    }
}
