package id.asn.formation.katalog;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.formation.katalog.store.KatalogMerge;
import id.asn.formation.katalog.store.KatalogVersi;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Puts rows into the catalogue as an import would, each call a transaction of its own. */
@ApplicationScoped
public class Rak {
    private static final int PATIENCE_SECONDS = 20;

    private final KatalogMerge merge;
    private final KatalogVersi versi;
    private final DataSource database;

    Rak(KatalogMerge merge, KatalogVersi versi, DataSource database) {
        this.merge = merge;
        this.versi = versi;
        this.database = database;
    }

    /** Merges, and waits until this instance has heard of it. */
    public HasilGabung isi(EntriKatalog... rows) {
        HasilGabung result = QuarkusTransaction.requiringNew().call(() -> merge.merge(Stream.of(rows)));
        long stored = stored();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (versi.now().orElse(0) < stored) {
            assertTrue(System.nanoTime() < end, "the version was not heard of");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        return result;
    }

    private long stored() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select versi from katalog_versi")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A word that nobody else uses: twelve letters, so that it is found and mistyped safely. */
    public static String kataBaru() {
        return ThreadLocalRandom.current()
                .ints(12, 'a', 'z' + 1)
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining())
                .replaceAll("(i|an|kan|lah|kah|nya|ku|mu)$", "x");
    }

    /** An education's code that nobody else uses. */
    public static String kodeBaru() {
        return "%07d".formatted(ThreadLocalRandom.current().nextInt(6_000_000, 9_999_999));
    }
}
