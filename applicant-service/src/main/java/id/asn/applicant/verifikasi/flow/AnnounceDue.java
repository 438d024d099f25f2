package id.asn.applicant.verifikasi.flow;

import id.asn.applicant.Peran;
import id.asn.applicant.periode.store.DatabaseClock;
import id.asn.applicant.verifikasi.PengumumanAdministrasi;
import id.asn.applicant.verifikasi.store.PengumumanStore;
import id.asn.platform.identity.Actor;
import id.asn.platform.problem.Finding;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Tells each announcement whose instant has come, in the name of who set it, in bounded stretches of one transaction each.
 * Several instances do so side by side: whoever holds the announcement's row tells the next stretch, the others pass over
 * it; one that dies in between leaves what it told and the rest to another.
 */
@ApplicationScoped
public class AnnounceDue {
    private static final Logger LOG = Logger.getLogger(AnnounceDue.class);
    private static final String PROGRAM = "applicant-service";
    private static final int STRETCH = 200;
    private static final int LONGEST_SECONDS = 120;

    private final PengumumanStore store;
    private final ScheduleAnnouncement schedule;
    private final DatabaseClock clock;

    AnnounceDue(PengumumanStore store, ScheduleAnnouncement schedule, DatabaseClock clock) {
        this.store = store;
        this.schedule = schedule;
        this.clock = clock;
    }

    /** Through all that are due, until none is left that can be told now. */
    public void announce() {
        List<UUID> passedOver = new ArrayList<>();
        Optional<UUID> next = next(passedOver);
        while (next.isPresent()) {
            if (!stretch(next.get())) {
                passedOver.add(next.get());
            }
            next = next(passedOver);
        }
    }

    private Optional<UUID> next(List<UUID> passedOver) {
        return QuarkusTransaction.requiringNew().call(() -> store.due(passedOver));
    }

    /** True when there may be more to tell of it. */
    private boolean stretch(UUID id) {
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout(LONGEST_SECONDS)
                    .call(() -> store.takeDue(id).map(this::tell).orElse(false));
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "announcement %s is due and was not told", id);
            return false;
        }
    }

    private boolean tell(PengumumanAdministrasi due) {
        Announceable kind = schedule.of(due.rencana().jenis());
        List<Finding> missing = due.begun() ? List.of() : kind.missing(due.rencana());
        if (!missing.isEmpty()) {
            LOG.warnf(
                    "announcement %s waits: %s",
                    due.id(), missing.stream().map(Finding::code).toList());
            return false;
        }
        String instansi = due.rencana().instansi();
        Actor actor = new Actor(due.ditetapkanOleh(), PROGRAM, Set.of(Peran.PANITIA.claim()), instansi);
        boolean more = kind.tell(due, STRETCH, actor, clock.now()) == STRETCH;
        if (!more) {
            due.announce(actor, clock.now());
        }
        return more;
    }
}
