package id.asn.selection.skb;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** SKB may not be made of this. */
public final class SusunanTidakSah extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says all that is wrong. */
    public SusunanTidakSah(List<Finding> salah) {
        super(Ground.RULE, "susunan-skb-tidak-sah");
        because(salah);
    }
}
