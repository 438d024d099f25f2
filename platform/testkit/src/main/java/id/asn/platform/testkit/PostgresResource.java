package id.asn.platform.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Gives a Quarkus test its PostgreSQL: a fresh database per boot on the one {@link PostgresServer} of the JVM. A given
 * {@code QUARKUS_DATASOURCE_JDBC_URL} wins, and then the tests run on what it names.
 *
 * <p>Declare it once per service, in its test tree, so that Quarkus boots once for all its tests:
 *
 * <pre>{@code
 * /** One database and one set of keys for every test of this service. *\/
 * @WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
 * @WithTestResource(value = SignInResource.class, scope = TestResourceScope.GLOBAL)
 * final class House {}
 * }</pre>
 */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {
    private static final String GIVEN = "QUARKUS_DATASOURCE_JDBC_URL";

    @Override
    public Map<String, String> start() {
        String given = System.getenv(GIVEN);
        if (given != null && !given.isBlank()) {
            System.setProperty(PostgresServer.PATH, "given");
            Logger.getLogger(PostgresResource.class).infof("PostgreSQL for the tests: given, %s", given);
            return Map.of();
        }
        Map<String, String> database = PostgresServer.freshDatabase();
        return Map.of(
                "quarkus.datasource.jdbc.url", database.get("url"),
                "quarkus.datasource.username", database.get("username"),
                "quarkus.datasource.password", database.get("password"));
    }

    /** The server ends with the JVM; the next boot gets a database of its own. */
    @Override
    public void stop() {}
}
