package id.asn.applicant.wiring;

import id.asn.applicant.verifikasi.flow.AnnounceDue;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Tells announcements at their instant; no request asks for it. */
@ApplicationScoped
class AnnouncementTimetable {
    private static final Logger LOG = Logger.getLogger(AnnouncementTimetable.class);
    private static final long PAUSE_MILLIS = 500;
    private static final long GRACE_SECONDS = 10;

    private final AnnounceDue announcements;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

    AnnouncementTimetable(AnnounceDue announcements) {
        this.announcements = announcements;
    }

    void start(@Observes StartupEvent started) {
        thread.scheduleWithFixedDelay(this::once, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        thread.shutdownNow();
        thread.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS);
    }

    private void once() {
        try {
            announcements.announce();
        } catch (RuntimeException | Error fault) {
            LOG.error("announcing is tried again after a pause", fault);
        }
    }
}
