package id.asn.formation.formasi.flow;

import id.asn.formation.formasi.RincianFormasi;
import id.asn.formation.formasi.WaktuSudahLewat;
import id.asn.formation.formasi.store.RincianFormasiStore;
import id.asn.formation.langkah.Act;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Sets the announcement of a rincian for an instant that the database's clock has not reached. */
@ApplicationScoped
public class ScheduleRincian {
    private final MoveRincian moves;
    private final RincianFormasiStore rincian;

    ScheduleRincian(MoveRincian moves, RincianFormasiStore rincian) {
        this.moves = moves;
        this.rincian = rincian;
    }

    /** The rincian, waiting. */
    public RincianFormasi schedule(UUID id, Instant pada, Act act) {
        return moves.move(id, act, (found, made) -> {
            WaktuSudahLewat.check(pada, rincian.now());
            return found.schedule(pada, made);
        });
    }
}
