package id.asn.applicant.verifikasi.flow;

import id.asn.applicant.Peran;
import id.asn.applicant.periode.store.DatabaseClock;
import id.asn.applicant.verifikasi.PengumumanAdministrasi;
import id.asn.applicant.verifikasi.Sebab;
import id.asn.applicant.verifikasi.store.PengumumanStore;
import id.asn.platform.identity.Actor;
import id.asn.platform.problem.Finding;
import id.asn.platform.problem.ProblemTexts;
import id.asn.platform.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Tells each announcement whose instant has come, in the name of who set it, in bounded stretches of one transaction each;
 * what cannot be told is held back, tried again, and shows its agency why.
 * Several instances do so side by side: whoever holds the announcement's row tells the next stretch, the others pass over
 * it; one that dies in between leaves what it told and the rest to another.
 */
@ApplicationScoped
public class AnnounceDue {
    private static final Logger LOG = Logger.getLogger(AnnounceDue.class);
    private static final String FAULT = "gangguan-pengumuman";
    private static final String PROGRAM = "applicant-service";
    private static final int STRETCH = 200;
    private static final int LONGEST_SECONDS = 120;

    private final PengumumanStore store;
    private final ScheduleAnnouncement schedule;
    private final ProblemTexts texts;
    private final DatabaseClock clock;

    AnnounceDue(PengumumanStore store, ScheduleAnnouncement schedule, ProblemTexts texts, DatabaseClock clock) {
        this.store = store;
        this.schedule = schedule;
        this.texts = texts;
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
        } catch (Refusal refused) {
            heldBack(id, new Sebab(refused.slug(), words(refused.slug() + ".rincian", refused.facts())));
            return false;
        } catch (RuntimeException fault) {
            if (heldBack(id, new Sebab(FAULT, words(FAULT + ".pesan", Map.of())))) {
                LOG.errorf(fault, "announcement %s is due and was not told", id);
            }
            return false;
        }
    }

    /** True when it was not held back by this before. */
    private boolean heldBack(UUID id, Sebab why) {
        return QuarkusTransaction.requiringNew().call(() -> store.takeDue(id)
                .map(due -> due.holdBack(List.of(why), clock.now()))
                .orElse(false));
    }

    private String words(String key, Map<String, Object> facts) {
        return texts.text(key, ProblemTexts.INDONESIAN, facts).orElse(key);
    }

    private Sebab sebab(Finding missing) {
        return new Sebab(missing.code(), words(missing.code() + ".pesan", missing.facts()));
    }

    private boolean tell(PengumumanAdministrasi due) {
        Announceable kind = schedule.of(due.rencana().jenis());
        List<Finding> missing = due.begun() ? List.of() : kind.missing(due.rencana());
        if (!missing.isEmpty()) {
            due.holdBack(missing.stream().map(this::sebab).toList(), clock.now());
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
