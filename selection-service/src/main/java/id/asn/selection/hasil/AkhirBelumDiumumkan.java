package id.asn.selection.hasil;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** Optimalisasi follows an announced final result, and there is none. */
public final class AkhirBelumDiumumkan extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says why. */
    public AkhirBelumDiumumkan(int tahun, String instansi) {
        super(Ground.STATE, "akhir-belum-diumumkan");
        with("tahun", tahun);
        with("instansi", instansi);
    }
}
