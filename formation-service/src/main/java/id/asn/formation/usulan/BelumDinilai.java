package id.asn.formation.usulan;

import id.asn.formation.langkah.Halangan;
import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;
import java.util.Optional;

/** The pertek is given only after each line has its verdict. */
public final class BelumDinilai extends Refusal {
    private static final long serialVersionUID = 1L;

    private BelumDinilai(List<RincianUsulan> waiting) {
        super(Ground.RULE, "belum-dinilai");
        with("jumlah_baris", waiting.size());
        because(waiting.stream()
                .map(baris -> Finding.of("", "baris-belum-dinilai").with("baris", baris.id()))
                .toList());
    }

    static Optional<Halangan> of(Usulan usulan) {
        List<RincianUsulan> waiting =
                usulan.rincian().stream().filter(baris -> !baris.dinilai()).toList();
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Halangan("%d baris belum dinilai.".formatted(waiting.size()), new BelumDinilai(waiting)));
    }
}
