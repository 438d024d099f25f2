package id.asn.formation.wiring;

import id.asn.formation.pekerjaan.flow.RunPekerjaan;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Turns the wheel that no request turns: files that wait. Any number of instances turn it side by side. */
@ApplicationScoped
class Workers {
    private static final Logger LOG = Logger.getLogger(Workers.class);
    private static final long PAUSE_MILLIS = 250;
    private static final long GRACE_SECONDS = 10;

    private final RunPekerjaan jobs;
    private final int count;
    private final ExecutorService threads;

    Workers(RunPekerjaan jobs, @ConfigProperty(name = "asn.impor.pekerja", defaultValue = "1") int count) {
        this.jobs = jobs;
        this.count = count;
        this.threads = Executors.newFixedThreadPool(Math.max(1, count));
    }

    void start(@Observes StartupEvent started) {
        for (int i = 0; i < count; i++) {
            threads.execute(this::turn);
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        threads.shutdownNow();
        threads.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS);
    }

    private void turn() {
        while (!Thread.currentThread().isInterrupted()) {
            if (!once()) {
                pause();
            }
        }
    }

    private boolean once() {
        try {
            return jobs.next();
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
