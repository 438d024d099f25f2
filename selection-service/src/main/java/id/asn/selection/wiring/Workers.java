package id.asn.selection.wiring;

import id.asn.selection.hasil.flow.ReportKeterisian;
import id.asn.selection.hasil.flow.ScheduleHasil;
import id.asn.selection.penerimaan.flow.RunPekerjaan;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Turns the wheels that no request turns: waiting files, announcements whose instant has come, and reports that
 * formation is owed. */
@ApplicationScoped
class Workers {
    private static final Logger LOG = Logger.getLogger(Workers.class);
    private static final long PAUSE_MILLIS = 250;
    private static final long GRACE_SECONDS = 10;

    private final RunPekerjaan jobs;
    private final ReportKeterisian reports;
    private final ScheduleHasil announcements;
    private final ExecutorService threads = Executors.newFixedThreadPool(3);

    Workers(RunPekerjaan jobs, ReportKeterisian reports, ScheduleHasil announcements) {
        this.jobs = jobs;
        this.reports = reports;
        this.announcements = announcements;
    }

    void start(@Observes StartupEvent started) {
        List.<BooleanSupplier>of(jobs::next, reports::next, announcements::next)
                .forEach(work -> threads.execute(() -> turn(work)));
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        threads.shutdownNow();
        threads.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS);
    }

    private void turn(BooleanSupplier work) {
        while (!Thread.currentThread().isInterrupted()) {
            if (!once(work)) {
                pause();
            }
        }
    }

    private static boolean once(BooleanSupplier work) {
        try {
            return work.getAsBoolean();
        } catch (RuntimeException | Error fault) {
            LOG.error("work is tried again after a pause", fault);
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
