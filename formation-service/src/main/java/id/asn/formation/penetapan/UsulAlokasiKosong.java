package id.asn.formation.penetapan;

import id.asn.formation.langkah.Halangan;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.Optional;

/** A proposal that allots nothing to anybody would close the year to every agency. */
public final class UsulAlokasiKosong extends Refusal {
    private static final long serialVersionUID = 1L;

    private UsulAlokasiKosong() {
        super(Ground.RULE, "usul-alokasi-kosong");
    }

    static Optional<Halangan> of(UsulAlokasi usul) {
        return usul.terbagi() > 0
                ? Optional.empty()
                : Optional.of(new Halangan("Tidak ada kursi yang terbagi.", new UsulAlokasiKosong()));
    }
}
