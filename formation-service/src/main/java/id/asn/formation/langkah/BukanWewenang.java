package id.asn.formation.langkah;

import id.asn.formation.Peran;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.stream.Collectors;

/** The move belongs to another office. */
public final class BukanWewenang extends Refusal {
    private static final long serialVersionUID = 1L;

    private BukanWewenang(Langkah<?> langkah, String oleh) {
        super(Ground.FORBIDDEN, "bukan-wewenang");
        with("tindakan", langkah.name());
        with("oleh", oleh);
        citing(langkah.dasarHukum());
    }

    static Halangan halangan(Langkah<?> langkah) {
        String oleh =
                langkah.wewenang().oleh().stream().map(Peran::claim).sorted().collect(Collectors.joining(", "));
        return new Halangan("Langkah ini dibuat oleh %s.".formatted(oleh), new BukanWewenang(langkah, oleh));
    }
}
