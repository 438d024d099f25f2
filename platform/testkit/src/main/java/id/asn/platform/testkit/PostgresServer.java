package id.asn.platform.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The one PostgreSQL server of this JVM and the databases made on it. In a container where a Docker engine answers and can give the image, else
 * embedded; which one is in the log and in the system property {@value #PATH}. Both keep what a production server keeps:
 * {@code fsync}, {@code synchronous_commit} and {@code full_page_writes} are on and are checked.
 *
 * <p>Quarkus gives every boot its own class loader, so the server lives in the system's, which outlasts them all.
 */
public final class PostgresServer {
    /** System property that says where the server came from: {@code container} or {@code embedded}. */
    public static final String PATH = "asn.test.postgres";

    static final String IMAGE = "ASN_TEST_POSTGRES_IMAGE";
    static final String DEFAULT_IMAGE = "postgres:18-alpine";
    private static final Logger LOG = Logger.getLogger(PostgresServer.class);
    private static final AtomicInteger DATABASES = new AtomicInteger();
    /** The server says every line of its start; held here so that its level is not collected with it. */
    private static final java.util.logging.Logger CHATTER = java.util.logging.Logger.getLogger("io.zonky");

    private static PostgresServer running;

    private final String url;
    private final String user;
    private final String password;

    private PostgresServer(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** A fresh empty database on the server of this JVM, as {@code url}, {@code username} and {@code password}. */
    @SuppressWarnings("unchecked")
    public static Map<String, String> freshDatabase() {
        ClassLoader system = ClassLoader.getSystemClassLoader();
        Thread current = Thread.currentThread();
        ClassLoader before = current.getContextClassLoader();
        // Testcontainers looks for its parts through the thread's loader, and would find Quarkus' copies of them
        current.setContextClassLoader(system);
        try {
            return (Map<String, String>) system.loadClass(PostgresServer.class.getName())
                    .getDeclaredMethod("freshDatabaseHere")
                    .invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No PostgreSQL for the tests", e);
        } finally {
            current.setContextClassLoader(before);
        }
    }

    /** The same, in the class loader that it is called in; public because it is called from another one. */
    public static synchronized Map<String, String> freshDatabaseHere() throws SQLException, IOException {
        if (running == null) running = start();
        String name = "uji_" + DATABASES.incrementAndGet();
        try (Connection c = running.connect();
                Statement s = c.createStatement()) {
            s.execute("create database " + name);
        }
        return Map.of("url", running.url + name, "username", running.user, "password", running.password);
    }

    private static PostgresServer start() throws IOException, SQLException {
        String image = System.getenv().getOrDefault(IMAGE, DEFAULT_IMAGE);
        boolean docker =
                DockerEngine.here(System.getenv()).map(e -> e.offers(image)).orElse(false);
        PostgresServer server = docker ? container(image) : embedded();
        System.setProperty(PATH, docker ? "container" : "embedded");
        LOG.infof("PostgreSQL for the tests: %s at %s", System.getProperty(PATH), server.url);
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            server.mustBeOn(setting);
        }
        return server;
    }

    private static PostgresServer container(String image) {
        @SuppressWarnings("resource") // the engine's reaper ends it with this JVM
        PostgreSQLContainer server = new PostgreSQLContainer(
                        DockerImageName.parse(image).asCompatibleSubstituteFor("postgres"))
                .withDatabaseName("postgres")
                .withCommand("postgres", "-c", "max_connections=200");
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        String url = "jdbc:postgresql://" + server.getHost() + ":" + server.getMappedPort(5432) + "/";
        return new PostgresServer(url, server.getUsername(), server.getPassword());
    }

    private static PostgresServer embedded() throws IOException {
        CHATTER.setLevel(java.util.logging.Level.WARNING);
        @SuppressWarnings("resource") // it registers its own shutdown hook
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
        String url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/";
        return new PostgresServer(url, "postgres", "postgres");
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url + "postgres", user, password);
    }

    private void mustBeOn(String setting) throws SQLException {
        try (Connection c = connect();
                Statement s = c.createStatement();
                var rows = s.executeQuery("select current_setting('" + setting + "')")) {
            rows.next();
            if (!"on".equals(rows.getString(1))) throw new IllegalStateException(setting + " is not on");
        }
    }
}
