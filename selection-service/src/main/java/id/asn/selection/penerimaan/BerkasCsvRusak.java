package id.asn.selection.penerimaan;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The file cannot be read as CSV to its end. */
public final class BerkasCsvRusak extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Nothing of the file is kept. */
    public BerkasCsvRusak() {
        super(Ground.RULE, "berkas-csv-rusak");
    }
}
