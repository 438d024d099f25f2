package id.asn.formation.formasi.flow;

import id.asn.formation.formasi.FormasiDitutup;
import id.asn.formation.formasi.RincianFormasi;
import id.asn.formation.langkah.Act;
import id.asn.platform.feed.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Closes an announced rincian and tells the other services of each of its lines that was open. */
@ApplicationScoped
public class CloseRincian {
    private final MoveRincian moves;
    private final Outbox outbox;

    CloseRincian(MoveRincian moves, Outbox outbox) {
        this.moves = moves;
        this.outbox = outbox;
    }

    /** The closed rincian. */
    public RincianFormasi close(UUID id, Act act) {
        RincianFormasi closed = moves.move(id, act, RincianFormasi::close);
        closed.baris().stream()
                .filter(formasi -> formasi.jumlah() > 0)
                .map(FormasiDitutup::of)
                .forEach(line ->
                        outbox.append(FormasiDitutup.TYPE, line.formasiId().toString(), line));
        return closed;
    }
}
