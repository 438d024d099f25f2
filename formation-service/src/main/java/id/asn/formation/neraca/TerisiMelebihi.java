package id.asn.formation.neraca;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** A result fills or vacates more seats than were announced. */
public final class TerisiMelebihi extends Refusal {
    private static final long serialVersionUID = 1L;

    TerisiMelebihi(long jumlah, long batas) {
        super(Ground.RULE, "terisi-melebihi");
        with("jumlah", jumlah);
        with("batas", batas);
        because(List.of(
                Finding.of("/terisi", "terisi-melebihi").with("jumlah", jumlah).with("batas", batas)));
    }
}
