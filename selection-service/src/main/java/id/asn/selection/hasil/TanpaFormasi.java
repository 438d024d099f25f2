package id.asn.selection.hasil;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The agency has no formasi of CPNS, or none of PPPK where that is asked for, in that year, as far as selection was told. */
public final class TanpaFormasi extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says why. */
    public TanpaFormasi(int tahun, String instansi) {
        super(Ground.RULE, "tanpa-formasi");
        with("tahun", tahun);
        with("instansi", instansi);
    }
}
