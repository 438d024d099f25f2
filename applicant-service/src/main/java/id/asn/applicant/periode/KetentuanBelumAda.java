package id.asn.applicant.periode;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** A table of rules is not held for the year; that of another year is never taken instead. */
public final class KetentuanBelumAda extends Refusal {
    private static final long serialVersionUID = 1L;

    /**
     * Names the table and the year.
     *
     * @param perihal what the table rules, as it stands in the sentence told
     */
    public KetentuanBelumAda(String perihal, int tahun) {
        super(Ground.RULE, "ketentuan-belum-ada");
        with("perihal", perihal);
        with("tahun", tahun);
    }
}
