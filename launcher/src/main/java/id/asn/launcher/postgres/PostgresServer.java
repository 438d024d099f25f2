package id.asn.launcher.postgres;

import id.asn.launcher.Fault;
import id.asn.launcher.folder.DataFolder;
import id.asn.launcher.folder.PrivateFiles;
import id.asn.launcher.folder.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * A real PostgreSQL on the cluster of one data folder, listening on 127.0.0.1 only, every login with a password.
 * Commits are durable: the settings are written before each start and asked back after it.
 */
public final class PostgresServer implements AutoCloseable {

    static final String ADMINISTRATOR = "postgres";

    private static final String SECONDS = "60";

    private final DataFolder folder;
    private final PostgresPrograms programs;
    private final Secrets secrets;
    private int port;

    private PostgresServer(DataFolder folder, PostgresPrograms programs, Secrets secrets) {
        this.folder = folder;
        this.programs = programs;
        this.secrets = secrets;
    }

    /** The server of that folder, not started yet; one left running by a launcher that was killed is ended first. */
    public static PostgresServer of(DataFolder folder, Secrets secrets) {
        PostgresPrograms programs = new PostgresPrograms(
                PostgresBinaries.in(folder.path()), folder.log().resolve("postgresql.log"));
        PostgresServer server = new PostgresServer(folder, programs, secrets);
        if (RunningServer.on(folder.cluster()).isPresent()) server.close();
        return server;
    }

    /**
     * Starts the server, making the cluster when there is none.
     *
     * @throws Fault in one sentence, when the cluster is damaged or the server refuses it
     */
    public void start(int onPort) {
        port = onPort;
        refreshLog();
        prepare();
        startServer();
        try {
            PostgresSettings.check(connect());
            PostgresDatabases.make(this, secrets);
        } catch (SQLException e) {
            close();
            throw refused(e.getMessage(), e);
        } catch (Fault e) {
            close();
            throw e;
        }
    }

    public int port() {
        return port;
    }

    /** The address of one database, without login. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** A connection of the administrator to the administrative database. */
    Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", ADMINISTRATOR);
        properties.setProperty("password", secrets.databasePassword(ADMINISTRATOR));
        return DriverManager.getConnection(jdbcUrl(ADMINISTRATOR), properties);
    }

    /** Ends the server at once (kill -9); {@link #start} recovers what was committed. */
    public void kill() {
        RunningServer.on(folder.cluster()).ifPresent(RunningServer::kill);
    }

    /** Ends all connections, writes a checkpoint and waits for the server to be gone. */
    @Override
    public void close() {
        programs.run("pg_ctl", "-D", cluster(folder), "-m", "fast", "-w", "-t", SECONDS, "stop");
    }

    private void refreshLog() {
        Path log = folder.log().resolve("postgresql.log");
        try {
            if (Files.exists(log)) Files.delete(log);
        } catch (IOException e) {
            throw folder.damaged("log/postgresql.log cannot be replaced", e);
        }
    }

    private void prepare() {
        Path cluster = folder.cluster();
        if (!Files.exists(cluster)) {
            NewCluster.make(folder, programs, secrets.databasePassword(ADMINISTRATOR));
        } else if (!Files.exists(cluster.resolve("PG_VERSION"))
                || !Files.exists(cluster.resolve("global/pg_control"))) {
            throw folder.damaged("the database in it is not whole", null);
        }
        try {
            PrivateFiles.write(cluster.resolve(NewCluster.SETTINGS_FILE), PostgresSettings.text(port));
        } catch (IOException e) {
            throw folder.damaged("the settings of the database cannot be written", e);
        }
    }

    private void startServer() {
        String log = folder.log().resolve("postgresql.log").toString();
        int code = programs.run("pg_ctl", "-D", cluster(folder), "-l", log, "-w", "-t", SECONDS, "start");
        if (code != 0) {
            throw refused(programs.complaint(), null);
        }
    }

    private Fault refused(String complaint, SQLException cause) {
        String first = complaint.lines().findFirst().orElse("nothing").replaceFirst("^FATAL: ", "");
        return folder.damaged("PostgreSQL says: " + first, cause);
    }

    private static String cluster(DataFolder folder) {
        return folder.cluster().toString();
    }
}
