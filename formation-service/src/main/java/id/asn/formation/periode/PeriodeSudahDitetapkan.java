package id.asn.formation.periode;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The year has its calendar, and it says something else. */
public final class PeriodeSudahDitetapkan extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names the year. */
    public PeriodeSudahDitetapkan(int tahun) {
        super(Ground.STATE, "periode-sudah-ditetapkan");
        with("tahun", tahun);
    }
}
