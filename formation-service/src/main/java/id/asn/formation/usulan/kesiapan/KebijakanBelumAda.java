package id.asn.formation.usulan.kesiapan;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** Nobody has set the policy of the year; the policy of another year is none for this one. */
public final class KebijakanBelumAda extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names the year. */
    public KebijakanBelumAda(int tahun) {
        super(Ground.RULE, "kebijakan-belum-ada");
        with("tahun", tahun);
    }
}
