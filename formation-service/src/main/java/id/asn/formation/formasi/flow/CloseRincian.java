package id.asn.formation.formasi.flow;

import id.asn.formation.formasi.Formasi;
import id.asn.formation.formasi.FormasiDitutup;
import id.asn.formation.formasi.PengumumanFormasi;
import id.asn.formation.formasi.RincianFormasi;
import id.asn.formation.langkah.Act;
import id.asn.platform.feed.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;

/** Closes an announced rincian and tells of each of its lines that was open: the other services, and this one. */
@ApplicationScoped
public class CloseRincian {
    private final MoveRincian moves;
    private final Outbox outbox;
    private final Event<PengumumanFormasi> within;

    CloseRincian(MoveRincian moves, Outbox outbox, Event<PengumumanFormasi> within) {
        this.moves = moves;
        this.outbox = outbox;
        this.within = within;
    }

    /** The closed rincian. */
    public RincianFormasi close(UUID id, Act act) {
        RincianFormasi closed = moves.move(id, act, RincianFormasi::close);
        List<Formasi> open =
                closed.baris().stream().filter(formasi -> formasi.jumlah() > 0).toList();
        open.stream()
                .map(FormasiDitutup::of)
                .forEach(line ->
                        outbox.append(FormasiDitutup.TYPE, line.formasiId().toString(), line));
        within.fire(
                new PengumumanFormasi(List.of(), open.stream().map(Formasi::id).toList()));
        return closed;
    }
}
