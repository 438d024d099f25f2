package id.asn.formation.formasi.flow;

import id.asn.formation.formasi.Formasi;
import id.asn.formation.formasi.FormasiDitutup;
import id.asn.formation.formasi.FormasiDiumumkan;
import id.asn.formation.formasi.PengumumanFormasi;
import id.asn.formation.formasi.RincianFormasi;
import id.asn.formation.formasi.store.PengumumanStore;
import id.asn.formation.instansi.Instansi;
import id.asn.formation.instansi.store.InstansiStore;
import id.asn.platform.feed.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Tells the other services of each line of an announced rincian as it now stands, and keeps what was told. A line that a
 * later decree left without seats has closed.
 */
@ApplicationScoped
public class PublishFormasi {
    private final PengumumanStore announced;
    private final InstansiStore instansi;
    private final Outbox outbox;
    private final Event<PengumumanFormasi> within;

    PublishFormasi(PengumumanStore announced, InstansiStore instansi, Outbox outbox, Event<PengumumanFormasi> within) {
        this.announced = announced;
        this.instansi = instansi;
        this.outbox = outbox;
        this.within = within;
    }

    /** Of lines that are open, or were. */
    public void publish(RincianFormasi rincian, Instant at) {
        Instansi agency = instansi.get(rincian.instansi());
        Set<UUID> before = announced.ever(rincian.id());
        List<FormasiDiumumkan> open = new ArrayList<>();
        List<UUID> closed = new ArrayList<>();
        for (Formasi formasi : rincian.baris()) {
            if (formasi.jumlah() > 0) {
                announced.add(formasi, at);
                open.add(FormasiDiumumkan.of(formasi, agency));
                tell(FormasiDiumumkan.TYPE, formasi, open.get(open.size() - 1));
            } else if (before.contains(formasi.id())) {
                announced.add(formasi, at);
                closed.add(formasi.id());
                tell(FormasiDitutup.TYPE, formasi, FormasiDitutup.of(formasi));
            }
        }
        within.fire(new PengumumanFormasi(open, closed));
    }

    private void tell(String type, Formasi formasi, Object data) {
        outbox.append(type, formasi.id().toString(), data);
    }
}
