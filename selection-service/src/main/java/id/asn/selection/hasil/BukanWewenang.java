package id.asn.selection.hasil;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The move belongs to another role. */
public final class BukanWewenang extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says why. */
    public BukanWewenang(TindakanHasil tindakan) {
        super(Ground.FORBIDDEN, "bukan-wewenang");
        with("tindakan", tindakan.name());
        with("oleh", tindakan.oleh().claim());
        citing(tindakan.dasarHukum());
    }
}
