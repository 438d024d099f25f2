package id.asn.formation.wilayah;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** A latitude without a longitude, or the other way round. */
public final class KoordinatTidakLengkap extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Points at what is missing. */
    public KoordinatTidakLengkap(String pointer) {
        super(Ground.RULE, "koordinat-tidak-lengkap");
        because(List.of(Finding.of(pointer, "koordinat-kurang")));
    }
}
