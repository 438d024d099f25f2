package id.asn.formation.kebutuhan;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** No rules of the house reach that year. The nearest ones are never taken instead. */
public final class TahunTanpaAturan extends Refusal {
    private static final long serialVersionUID = 1L;

    TahunTanpaAturan(String perihal, int tahun) {
        super(Ground.RULE, "tahun-tanpa-aturan");
        with("perihal", perihal);
        with("tahun", tahun);
    }
}
