package id.asn.formation.usulan.flow;

import id.asn.formation.kebutuhan.store.RekapStore;
import id.asn.formation.langkah.Act;
import id.asn.formation.usulan.PertekUsulan;
import id.asn.formation.usulan.Usulan;
import id.asn.formation.usulan.store.PertekStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** BKN gives its pertek, and what it has to state is computed from the agency's data and kept with it. */
@ApplicationScoped
public class RecommendUsulan {
    private final MoveUsulan moves;
    private final RekapStore sums;
    private final PertekStore pertek;

    RecommendUsulan(MoveUsulan moves, RekapStore sums, PertekStore pertek) {
        this.moves = moves;
        this.sums = sums;
        this.pertek = pertek;
    }

    /** The usulan after its pertek. */
    public Usulan recommend(UUID id, Act act) {
        return moves.move(id, act, (usulan, made) -> {
            var seats = usulan.recommend(made);
            pertek.persist(new PertekUsulan(usulan, sums.rekap(usulan.instansi(), usulan.tahun()), made));
            return seats;
        });
    }
}
