package id.asn.formation.wilayah;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** Nobody registered a wilayah of that code. */
public final class WilayahTidakDikenal extends Refusal {
    private static final long serialVersionUID = 1L;

    /**
     * Names the code that was asked for.
     *
     * @param pointer where the request says it; empty when its path does
     */
    public WilayahTidakDikenal(String pointer, String kode) {
        super(Ground.RULE, "wilayah-tidak-dikenal");
        with("wilayah", kode);
        because(List.of(Finding.of(pointer, "wilayah-tidak-dikenal").with("wilayah", kode)));
    }
}
