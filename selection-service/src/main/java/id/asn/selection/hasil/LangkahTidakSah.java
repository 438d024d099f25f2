package id.asn.selection.hasil;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The version's state does not allow the move. */
public final class LangkahTidakSah extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says why. */
    public LangkahTidakSah(TindakanHasil tindakan, StatusHasil kini) {
        super(Ground.STATE, "langkah-tidak-sah");
        with("tindakan", tindakan.name());
        with("status_kini", kini.name());
        with("tindakan_sah", TindakanHasil.dari(kini).stream().map(Enum::name).toList());
    }
}
