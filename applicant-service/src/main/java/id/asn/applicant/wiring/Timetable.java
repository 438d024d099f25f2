package id.asn.applicant.wiring;

import id.asn.applicant.pelamar.flow.CheckNik;
import id.asn.applicant.pelamar.flow.RotateKunci;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Does what waits and no request asks for. */
@ApplicationScoped
class Timetable {
    private static final Logger LOG = Logger.getLogger(Timetable.class);
    private static final long PAUSE_MILLIS = 1000;
    private static final long GRACE_SECONDS = 10;

    private final RotateKunci keys;
    private final CheckNik checks;
    private final boolean asked;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);

    /** Without {@code asn.dukcapil.url} nobody is asked about, and all checks wait. */
    Timetable(RotateKunci keys, CheckNik checks, @ConfigProperty(name = "asn.dukcapil.url") Optional<String> registry) {
        this.keys = keys;
        this.checks = checks;
        this.asked = registry.isPresent();
    }

    void start(@Observes StartupEvent started) {
        begin(keys::rotate);
        if (asked) {
            begin(checks::check);
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        threads.shutdownNow();
        threads.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS);
    }

    private void begin(Runnable work) {
        threads.scheduleWithFixedDelay(() -> once(work), PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static void once(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error fault) {
            LOG.error("work is tried again after a pause", fault);
        }
    }
}
