package id.asn.selection.hasil;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** Whoever computed a version may not announce it. */
public final class OrangYangSama extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says why. */
    public OrangYangSama() {
        super(Ground.FORBIDDEN, "orang-yang-sama");
        with("tindakan", TindakanHasil.UMUMKAN.name());
    }
}
