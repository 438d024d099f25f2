package id.asn.formation.wiring;

import id.asn.formation.formasi.flow.AnnounceDue;
import id.asn.formation.periode.flow.TellYears;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Does what is due at an instant and no request asks for. */
@ApplicationScoped
class Timetable {
    private static final Logger LOG = Logger.getLogger(Timetable.class);
    private static final long PAUSE_MILLIS = 500;
    private static final long GRACE_SECONDS = 10;

    private final TellYears windows;
    private final AnnounceDue announcements;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

    Timetable(TellYears windows, AnnounceDue announcements) {
        this.windows = windows;
        this.announcements = announcements;
    }

    void start(@Observes StartupEvent started) {
        List.<Runnable>of(windows::tell, announcements::announce)
                .forEach(work -> thread.scheduleWithFixedDelay(
                        () -> once(work), PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS));
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        thread.shutdownNow();
        thread.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS);
    }

    private static void once(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error fault) {
            LOG.error("work is tried again after a pause", fault);
        }
    }
}
