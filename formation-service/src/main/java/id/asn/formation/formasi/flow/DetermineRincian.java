package id.asn.formation.formasi.flow;

import id.asn.formation.formasi.NomorTerpakai;
import id.asn.formation.formasi.RincianFormasi;
import id.asn.formation.formasi.store.RincianFormasiStore;
import id.asn.formation.langkah.Act;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The Minister's decree on a rincian, under a number that no other decree bears. */
@ApplicationScoped
public class DetermineRincian {
    private final MoveRincian moves;
    private final RincianFormasiStore rincian;

    DetermineRincian(MoveRincian moves, RincianFormasiStore rincian) {
        this.moves = moves;
        this.rincian = rincian;
    }

    /** The rincian with its decree; the act carries number and date. */
    public RincianFormasi determine(UUID id, Act act) {
        return moves.move(id, act, (found, made) -> {
            var seats = found.determine(made);
            if (rincian.isNumberTaken(made.document().nomor())) {
                throw new NomorTerpakai(made.document().nomor());
            }
            return seats;
        });
    }
}
