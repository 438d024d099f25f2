package id.asn.selection.hasil;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** A final result follows an announced SKD result, and there is none. */
public final class SkdBelumDiumumkan extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says why. */
    public SkdBelumDiumumkan(int tahun, String instansi) {
        super(Ground.STATE, "skd-belum-diumumkan");
        with("tahun", tahun);
        with("instansi", instansi);
    }
}
