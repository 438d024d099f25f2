package id.asn.applicant.wiring;

import id.asn.applicant.lamaran.flow.RemindDrafts;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Turns the wheels that no request turns; any number of instances do so side by side. */
@ApplicationScoped
class Workers {
    private static final Logger LOG = Logger.getLogger(Workers.class);
    private static final long PAUSE_MILLIS = 1_000;
    private static final long GRACE_SECONDS = 10;

    private final RemindDrafts reminders;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(1);

    Workers(RemindDrafts reminders) {
        this.reminders = reminders;
    }

    void start(@Observes StartupEvent started) {
        turn(reminders::next);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        threads.shutdownNow();
        threads.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS);
    }

    private void turn(BooleanSupplier wheel) {
        threads.scheduleWithFixedDelay(() -> whileWorking(wheel), PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static void whileWorking(BooleanSupplier wheel) {
        try {
            while (!Thread.currentThread().isInterrupted() && wheel.getAsBoolean()) {
                continue;
            }
        } catch (RuntimeException | Error fault) {
            LOG.error("work is tried again after a pause", fault);
        }
    }
}
