package id.asn.applicant.wiring;

import id.asn.applicant.statistik.Samaran;
import id.asn.applicant.statistik.store.StatistikStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Folds counts while requests go on; makes the rule of small cells. */
@ApplicationScoped
public class Statistik {
    private static final Logger LOG = Logger.getLogger(Statistik.class);
    private static final long PAUSE_MILLIS = 1000;
    private static final long GRACE_SECONDS = 10;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

    /** The least count that is told, {@code asn.statistik.sel-terkecil}. */
    @Produces
    @Singleton
    static Samaran samaran(@ConfigProperty(name = "asn.statistik.sel-terkecil", defaultValue = "5") long least) {
        return new Samaran(least);
    }

    void start(@Observes StartupEvent started, StatistikStore store) {
        thread.scheduleWithFixedDelay(() -> fold(store), PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        thread.shutdownNow();
        thread.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS);
    }

    private static void fold(StatistikStore store) {
        try {
            boolean more;
            do {
                // a short stretch is no reason to come again at once: each costs a durable commit
                more = QuarkusTransaction.requiringNew().call(store::fold);
            } while (more && !Thread.currentThread().isInterrupted());
        } catch (RuntimeException | Error fault) {
            LOG.error("counts are folded again after a pause", fault);
        }
    }
}
