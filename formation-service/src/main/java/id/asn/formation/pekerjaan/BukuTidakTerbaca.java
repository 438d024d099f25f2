package id.asn.formation.pekerjaan;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The workbook is broken or has no sheet. */
public final class BukuTidakTerbaca extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Nothing of it is kept. */
    public BukuTidakTerbaca() {
        super(Ground.MALFORMED, "buku-tidak-terbaca");
    }
}
