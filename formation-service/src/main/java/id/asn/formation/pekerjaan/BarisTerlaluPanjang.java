package id.asn.formation.pekerjaan;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** A line of the file is longer than any row can be. */
public final class BarisTerlaluPanjang extends Refusal {
    private static final long serialVersionUID = 1L;

    /**
     * Names the line and the limit.
     *
     * @param batas bytes
     */
    public BarisTerlaluPanjang(long baris, int batas) {
        super(Ground.MALFORMED, "baris-terlalu-panjang");
        with("baris", baris);
        with("batas", batas);
    }
}
