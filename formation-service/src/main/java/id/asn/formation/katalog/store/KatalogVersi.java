package id.asn.formation.katalog.store;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The catalogue's version as this instance knows it: asked of the database once a second, so at most {@value #STALENESS}
 * seconds old, whichever instance made the change. When the database has not answered for so long, it is not known.
 */
@ApplicationScoped
public class KatalogVersi {
    /** Seconds for which an answer may be older than the database. */
    public static final int STALENESS = 5;

    /** The one thread that asks. */
    public static final String THREAD = "katalog-versi";

    private static final Logger LOG = Logger.getLogger(KatalogVersi.class);

    private final AgroalDataSource database;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, THREAD));
    private volatile Known known = new Known(0, Long.MIN_VALUE / 2);

    private record Known(long versi, long at) {}

    KatalogVersi(AgroalDataSource database) {
        this.database = database;
    }

    void start(@Observes StartupEvent started) {
        clock.scheduleWithFixedDelay(this::ask, 0, 1, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        clock.shutdownNow();
    }

    /** The version, unless it has not been heard of lately. */
    public OptionalLong now() {
        Known last = known;
        boolean fresh = System.nanoTime() - last.at() < TimeUnit.SECONDS.toNanos(STALENESS);
        return fresh ? OptionalLong.of(last.versi()) : OptionalLong.empty();
    }

    private void ask() {
        long asked = System.nanoTime();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select versi from katalog_versi")) {
            row.next();
            known = new Known(row.getLong(1), asked);
        } catch (SQLException unreachable) {
            LOG.debugf("the catalogue's version is not to be had: %s", unreachable.getMessage());
        }
    }
}
