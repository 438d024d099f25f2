package id.asn.formation.neraca;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** A result fills more seats than were announced. */
public final class TerisiMelebihi extends Refusal {
    private static final long serialVersionUID = 1L;

    TerisiMelebihi(long jumlah, long batas) {
        super(Ground.RULE, "terisi-melebihi");
        with("jumlah", jumlah);
        with("batas", batas);
    }
}
