package id.asn.applicant.wiring;

import id.asn.applicant.dokumen.Gudang;
import id.asn.applicant.dokumen.client.Clamd;
import id.asn.applicant.dokumen.flow.ScanBerkas;
import id.asn.applicant.dokumen.flow.SweepBerkas;
import id.asn.applicant.dokumen.store.AntreanPindai;
import id.asn.applicant.periode.store.DatabaseClock;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** Scans and clears away what no request asks for; any number of instances do so side by side. */
@ApplicationScoped
class DocumentWorkers {
    private static final Logger LOG = Logger.getLogger(DocumentWorkers.class);
    private static final long PAUSE_MILLIS = 250;
    private static final long SWEEP_SECONDS = 60;
    private static final long GRACE_SECONDS = 10;
    private static final int THREADS = 2;

    private final Optional<ScanBerkas> scanner;
    private final SweepBerkas sweeper;
    private final DatabaseClock clock;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS);

    DocumentWorkers(AntreanPindai queue, Gudang gudang, SweepBerkas sweeper, DatabaseClock clock, Config config) {
        Duration patience = config.getValue("asn.pindai.sabar", Duration.class);
        this.scanner = config.getOptionalValue("asn.pindai.clamd", String.class)
                .map(address -> new ScanBerkas(queue, gudang, clamd(address, patience)));
        this.sweeper = sweeper;
        this.clock = clock;
    }

    /** The address is {@code host:port}. */
    private static Clamd clamd(String address, Duration patience) {
        int colon = address.lastIndexOf(':');
        return new Clamd(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)), patience);
    }

    void start(@Observes StartupEvent started) {
        scanner.ifPresent(it -> every(PAUSE_MILLIS, () -> scanAll(it)));
        every(TimeUnit.SECONDS.toMillis(SWEEP_SECONDS), () -> sweeper.sweep(clock.now()));
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        threads.shutdownNow();
        threads.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS);
    }

    private void every(long millis, Runnable work) {
        threads.scheduleWithFixedDelay(() -> once(work), millis, millis, TimeUnit.MILLISECONDS);
    }

    private static void scanAll(ScanBerkas scanner) {
        while (!Thread.currentThread().isInterrupted() && scanner.next()) {
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
