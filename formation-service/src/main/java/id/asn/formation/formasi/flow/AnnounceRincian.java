package id.asn.formation.formasi.flow;

import id.asn.formation.formasi.FormasiDiumumkan;
import id.asn.formation.formasi.PengumumanFormasi;
import id.asn.formation.formasi.RincianFormasi;
import id.asn.formation.instansi.Instansi;
import id.asn.formation.instansi.store.InstansiStore;
import id.asn.formation.langkah.Act;
import id.asn.platform.feed.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;

/** Opens a rincian to the public and tells the other services of each of its lines that has seats. */
@ApplicationScoped
public class AnnounceRincian {
    private final MoveRincian moves;
    private final InstansiStore instansi;
    private final Outbox outbox;
    private final Event<PengumumanFormasi> announced;

    AnnounceRincian(MoveRincian moves, InstansiStore instansi, Outbox outbox, Event<PengumumanFormasi> announced) {
        this.moves = moves;
        this.instansi = instansi;
        this.outbox = outbox;
        this.announced = announced;
    }

    /** The announced rincian. */
    public RincianFormasi announce(UUID id, Act act) {
        RincianFormasi rincian = moves.move(id, act, RincianFormasi::announce);
        Instansi agency = instansi.get(rincian.instansi());
        List<FormasiDiumumkan> open = rincian.baris().stream()
                .filter(formasi -> formasi.jumlah() > 0)
                .map(formasi -> FormasiDiumumkan.of(formasi, agency))
                .toList();
        open.forEach(formasi ->
                outbox.append(FormasiDiumumkan.TYPE, formasi.formasiId().toString(), formasi));
        announced.fire(new PengumumanFormasi(open));
        return rincian;
    }
}
