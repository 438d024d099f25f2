package id.asn.formation.langkah;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** Who made the earlier move may not make this one: maker and checker are never the same person. */
public final class OrangYangSama extends Refusal {
    private static final long serialVersionUID = 1L;

    private OrangYangSama(Langkah<?> langkah, Langkah<?> earlier) {
        super(Ground.FORBIDDEN, "orang-yang-sama");
        with("tindakan", langkah.name());
        with("terpisah_dari", earlier.name());
    }

    static Halangan halangan(Langkah<?> langkah, Langkah<?> earlier) {
        String alasan = "Anda telah membuat %s; langkah ini harus dibuat orang lain.".formatted(earlier.name());
        return new Halangan(alasan, new OrangYangSama(langkah, earlier));
    }
}
