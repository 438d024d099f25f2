package id.asn.formation.formasi;

import id.asn.formation.langkah.Halangan;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.Optional;

/** A rincian in which no line has a seat opens nothing. */
public final class RincianTanpaKursi extends Refusal {
    private static final long serialVersionUID = 1L;

    private RincianTanpaKursi() {
        super(Ground.RULE, "rincian-tanpa-kursi");
    }

    static Optional<Halangan> of(RincianFormasi rincian) {
        return rincian.baris().stream().anyMatch(formasi -> formasi.jumlah() > 0)
                ? Optional.empty()
                : Optional.of(new Halangan("Tidak ada baris yang berkursi.", new RincianTanpaKursi()));
    }
}
