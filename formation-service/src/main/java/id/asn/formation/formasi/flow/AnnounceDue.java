package id.asn.formation.formasi.flow;

import id.asn.formation.Peran;
import id.asn.formation.formasi.RincianFormasi;
import id.asn.formation.formasi.TindakanFormasi;
import id.asn.formation.formasi.store.RincianFormasiStore;
import id.asn.formation.langkah.Act;
import id.asn.formation.langkah.Jejak;
import id.asn.formation.neraca.store.NeracaStore;
import id.asn.platform.identity.Actor;
import id.asn.platform.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Announces each rincian whose instant has come, in the name of who set it. Several instances do so side by side: the first
 * to hold the row announces, the others find it announced.
 */
@ApplicationScoped
public class AnnounceDue {
    private static final Logger LOG = Logger.getLogger(AnnounceDue.class);
    private static final String PROGRAM = "formation-service";

    private final RincianFormasiStore rincian;
    private final NeracaStore neraca;
    private final PublishFormasi publication;

    AnnounceDue(RincianFormasiStore rincian, NeracaStore neraca, PublishFormasi publication) {
        this.rincian = rincian;
        this.neraca = neraca;
        this.publication = publication;
    }

    /** Once through all that are due, each in a transaction of its own. */
    public void announce() {
        QuarkusTransaction.requiringNew().call(rincian::due).forEach(this::one);
    }

    private void one(UUID id) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> rincian.findDueForChange(id).ifPresent(this::announce));
        } catch (Refusal stands) {
            LOG.warnf("rincian %s is due and not announced: %s", id, stands.slug());
        }
    }

    private void announce(RincianFormasi due) {
        Act act = Act.by(whoSetIt(due), rincian.now());
        neraca.post(due.announce(act), act.at());
        publication.publish(rincian.saved(due), act.at());
    }

    private static Actor whoSetIt(RincianFormasi due) {
        String person = due.posisi().jejak().stream()
                .filter(move -> move.tindakan().equals(TindakanFormasi.JADWALKAN.name()))
                .reduce((earlier, later) -> later)
                .map(Jejak::pelaku)
                .orElseThrow();
        return new Actor(person, PROGRAM, Set.of(Peran.PANSELNAS.claim()), null);
    }
}
