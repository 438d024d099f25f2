package id.asn.formation.pemerataan;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** A place would be short and have too many at once. */
public final class AmbangTerbalik extends Refusal {
    private static final long serialVersionUID = 1L;

    AmbangTerbalik(Ambang ambang) {
        super(Ground.RULE, "ambang-terbalik");
        with("ambang_kurang", ambang.kurang());
        with("ambang_lebih", ambang.lebih());
        because(List.of(Finding.of("?ambang_kurang", "ambang-terbalik")
                .with("ambang_kurang", ambang.kurang())
                .with("ambang_lebih", ambang.lebih())));
    }
}
