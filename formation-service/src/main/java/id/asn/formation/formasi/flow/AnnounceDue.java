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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Announces each rincian whose instant has come, in the name of who set it. Several instances do so side by side: the first
 * to hold the row announces, the others find it announced.
 */
@ApplicationScoped
public class AnnounceDue {
    private static final Logger LOG = Logger.getLogger(AnnounceDue.class);
    private static final String PROGRAM = "formation-service";
    private static final Duration PAUSE = Duration.ofMinutes(1);

    /** A whole catalogue that is being imported may hold the announcement up for that long, and does not stop it. */
    private static final int LONGEST_SECONDS = 900;

    private final RincianFormasiStore rincian;
    private final NeracaStore neraca;
    private final PublishFormasi publication;
    private final Clock clock;
    private final Map<UUID, Instant> later = new ConcurrentHashMap<>();

    AnnounceDue(RincianFormasiStore rincian, NeracaStore neraca, PublishFormasi publication, Clock clock) {
        this.rincian = rincian;
        this.neraca = neraca;
        this.publication = publication;
        this.clock = clock;
    }

    /**
     * Once through all that are due, each in a transaction of its own. One that cannot be announced stands in nobody's way: it
     * is tried again after a minute.
     */
    public void announce() {
        List<UUID> due = QuarkusTransaction.requiringNew().call(rincian::due);
        later.keySet().retainAll(due);
        due.stream()
                .filter(id -> later.getOrDefault(id, Instant.MIN).isBefore(clock.instant()))
                .forEach(this::one);
    }

    private void one(UUID id) {
        try {
            QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> rincian.findDueForChange(id)
                    .ifPresent(this::announce));
        } catch (RuntimeException fault) {
            String why = fault instanceof Refusal refusal ? refusal.slug() : fault.toString();
            LOG.errorf(fault, "rincian %s is due and was not announced: %s", id, why);
            later.put(id, clock.instant().plus(PAUSE));
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
