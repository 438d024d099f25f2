package id.asn.formation.instansi;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** The agency has no unit of that code to stand under. */
public final class IndukTidakDikenal extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names the code that was asked for. */
    public IndukTidakDikenal(String induk) {
        super(Ground.RULE, "induk-tidak-dikenal");
        with("induk", induk);
        because(List.of(Finding.of("/induk", "unit-tidak-dikenal").with("unit", induk)));
    }
}
