package id.asn.applicant.wiring;

import id.asn.applicant.dokumen.flow.SweepBerkas;
import id.asn.applicant.periode.store.DatabaseClock;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Scans, asks and clears away what no request does; any number of instances do so side by side. */
@ApplicationScoped
class DocumentWorkers {
    private static final Logger LOG = Logger.getLogger(DocumentWorkers.class);
    private static final long PAUSE_MILLIS = 250;
    private static final long SWEEP_MILLIS = 60_000;
    private static final long GRACE_SECONDS = 10;
    private static final int THREADS = 3;

    private final DocumentNeighbours neighbours;
    private final SweepBerkas sweeper;
    private final DatabaseClock clock;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS);

    DocumentWorkers(DocumentNeighbours neighbours, SweepBerkas sweeper, DatabaseClock clock) {
        this.neighbours = neighbours;
        this.sweeper = sweeper;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        neighbours.scanner().ifPresent(scanner -> every(PAUSE_MILLIS, () -> all(scanner::next)));
        neighbours.stamps().ifPresent(stamps -> every(PAUSE_MILLIS, () -> all(stamps::next)));
        every(SWEEP_MILLIS, () -> sweeper.sweep(clock.now()));
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        threads.shutdownNow();
        threads.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS);
    }

    private void every(long millis, Runnable work) {
        threads.scheduleWithFixedDelay(() -> once(work), millis, millis, TimeUnit.MILLISECONDS);
    }

    private static void all(BooleanSupplier next) {
        while (!Thread.currentThread().isInterrupted() && next.getAsBoolean()) {
            continue;
        }
    }

    private static void once(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error fault) {
            LOG.error("work is tried again after a pause", fault);
        }
    }
}
