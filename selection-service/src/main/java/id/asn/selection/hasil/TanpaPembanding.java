package id.asn.selection.hasil;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** There is nothing to hold the version against: it is the first, or the other is of another agency, year or stage. */
public final class TanpaPembanding extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says of which version. */
    public TanpaPembanding(Hasil hasil) {
        super(Ground.RULE, "tanpa-pembanding");
        with("tahun", hasil.tahun());
        with("instansi", hasil.instansi());
        with("tahap", hasil.tahap());
        with("nomor_versi", hasil.nomorVersi());
    }
}
