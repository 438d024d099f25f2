package id.asn.applicant.verifikasi.flow;

import id.asn.applicant.Peran;
import id.asn.applicant.periode.store.DatabaseClock;
import id.asn.applicant.verifikasi.PengumumanAdministrasi;
import id.asn.applicant.verifikasi.Sebab;
import id.asn.applicant.verifikasi.store.PengumumanStore;
import id.asn.applicant.verifikasi.store.SerentakStore;
import id.asn.platform.identity.Actor;
import id.asn.platform.problem.Finding;
import id.asn.platform.problem.ProblemTexts;
import id.asn.platform.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Tells each announcement whose instant has come, in the name of who set it. Everything is prepared in bounded stretches of
 * one transaction each, of which nobody sees anything; then one transaction tells it whole. What cannot be told is held
 * back, tried again, and shows its agency why; a lamaran that cannot be prepared is named, and stops no other's preparation.
 * Several instances do so side by side: whoever holds the announcement's row works on it, the others pass over it; one that
 * dies in between leaves what it prepared, and the rest to another.
 */
@ApplicationScoped
public class AnnounceDue {
    private static final Logger LOG = Logger.getLogger(AnnounceDue.class);
    private static final String FAULT = "gangguan-pengumuman";
    private static final String ROW_FAULT = "gangguan-lamaran";
    private static final String PROGRAM = "applicant-service";
    private static final int STRETCH = 200;
    private static final int MOST_NAMED = 20;
    private static final int STRETCH_SECONDS = 120;
    private static final int REVEAL_SECONDS = 1800;

    private final PengumumanStore store;
    private final ScheduleAnnouncement schedule;
    private final SerentakStore prepared;
    private final ProblemTexts texts;
    private final DatabaseClock clock;

    AnnounceDue(
            PengumumanStore store,
            ScheduleAnnouncement schedule,
            SerentakStore prepared,
            ProblemTexts texts,
            DatabaseClock clock) {
        this.store = store;
        this.schedule = schedule;
        this.prepared = prepared;
        this.texts = texts;
        this.clock = clock;
    }

    /** Through all that are due, until none is left that can be told now. */
    public void announce() {
        List<UUID> seen = new ArrayList<>();
        Optional<UUID> next = next(seen);
        while (next.isPresent()) {
            announce(next.get());
            seen.add(next.get());
            next = next(seen);
        }
    }

    private Optional<UUID> next(List<UUID> seen) {
        return QuarkusTransaction.requiringNew().call(() -> store.due(seen));
    }

    private void announce(UUID id) {
        try {
            Set<UUID> aside = new LinkedHashSet<>();
            List<UUID> rows = open(id, aside);
            while (!rows.isEmpty()) {
                prepare(id, rows, aside);
                rows = open(id, aside);
            }
            within(REVEAL_SECONDS, id, due -> reveal(due, aside));
        } catch (Refusal refused) {
            heldBack(id, new Sebab(refused.slug(), words(refused.slug() + ".rincian", refused.facts())));
        } catch (RuntimeException fault) {
            if (heldBack(id, new Sebab(FAULT, words(FAULT + ".pesan", Map.of())))) {
                LOG.errorf(fault, "announcement %s is due and was not told", id);
            }
        }
    }

    /** The next rows to prepare; none when all are, when something is missing, or when another instance works on it. */
    private List<UUID> open(UUID id, Set<UUID> aside) {
        List<UUID> rows = new ArrayList<>();
        within(STRETCH_SECONDS, id, due -> {
            if (ready(due)) {
                rows.addAll(kind(due).next(due, STRETCH, aside));
            }
        });
        return rows;
    }

    private void prepare(UUID id, List<UUID> rows, Set<UUID> aside) {
        try {
            within(STRETCH_SECONDS, id, due -> kind(due).prepare(due, rows, actor(due), clock.now()));
        } catch (RuntimeException fault) {
            if (rows.size() > 1) {
                rows.forEach(row -> prepare(id, List.of(row), aside));
            } else {
                LOG.debugf(fault, "a lamaran of announcement %s could not be prepared", id);
                aside.addAll(rows);
            }
        }
    }

    private boolean ready(PengumumanAdministrasi due) {
        List<Finding> missing = due.begun() ? List.of() : kind(due).missing(due.rencana());
        if (!missing.isEmpty()) {
            due.holdBack(missing.stream().map(this::sebab).toList(), clock.now());
        }
        return missing.isEmpty();
    }

    private void reveal(PengumumanAdministrasi due, Set<UUID> aside) {
        if (!ready(due)) {
            return;
        }
        if (!aside.isEmpty()) {
            due.holdBack(named(aside), clock.now());
        } else if (kind(due).next(due, 1, aside).isEmpty()) {
            Actor actor = actor(due);
            Instant now = clock.now();
            prepared.reveal(due.id(), actor, now);
            kind(due).reveal(due, actor, now);
            due.announce(actor, now);
        }
    }

    private List<Sebab> named(Set<UUID> aside) {
        return prepared.numbers(aside).stream()
                .limit(MOST_NAMED)
                .map(number -> new Sebab(ROW_FAULT, words(ROW_FAULT + ".pesan", Map.of("nomor_pendaftaran", number))))
                .toList();
    }

    /** In a transaction that holds the announcement; nothing at all when another instance holds it. */
    private void within(int seconds, UUID id, Consumer<PengumumanAdministrasi> work) {
        QuarkusTransaction.requiringNew().timeout(seconds).run(() -> store.takeDue(id)
                .ifPresent(work));
    }

    /** True when it was not held back by this before. */
    private boolean heldBack(UUID id, Sebab why) {
        return QuarkusTransaction.requiringNew().call(() -> store.takeDue(id)
                .map(due -> due.holdBack(List.of(why), clock.now()))
                .orElse(false));
    }

    private Announceable kind(PengumumanAdministrasi due) {
        return schedule.of(due.rencana().jenis());
    }

    private static Actor actor(PengumumanAdministrasi due) {
        String instansi = due.rencana().instansi();
        return new Actor(due.ditetapkanOleh(), PROGRAM, Set.of(Peran.PANITIA.claim()), instansi);
    }

    private String words(String key, Map<String, Object> facts) {
        return texts.text(key, ProblemTexts.INDONESIAN, facts).orElse(key);
    }

    private Sebab sebab(Finding missing) {
        return new Sebab(missing.code(), words(missing.code() + ".pesan", missing.facts()));
    }
}
