package id.asn.formation.langkah;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** The present state does not know this move. */
public final class LangkahTidakSah extends Refusal {
    private static final long serialVersionUID = 1L;

    LangkahTidakSah(Langkah<?> langkah, Enum<?> status, List<Terbuka> open) {
        super(Ground.STATE, "langkah-tidak-sah");
        with("tindakan", langkah.name());
        with("status_kini", status.name());
        with("tindakan_sah", open);
    }
}
