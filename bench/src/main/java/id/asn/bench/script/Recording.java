package id.asn.bench.script;

import id.asn.bench.TemporaryHouse;
import id.asn.launcher.Fault;
import id.asn.launcher.ServiceName;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Lets the server log every statement while something is done, and reads from the log what was sent for it. */
public final class Recording {
    private static final List<String> LOUD = List.of(
            "alter system set log_statement = 'all'", "alter system set log_line_prefix = '" + ServerLog.PREFIX + "'");
    private static final List<String> QUIET =
            List.of("alter system reset log_statement", "alter system reset log_line_prefix");
    private static final String RELOAD = "select pg_reload_conf()";
    private static final long SETTLE_MILLIS = 500;

    private final TemporaryHouse house;

    public Recording(TemporaryHouse house) {
        this.house = house;
    }

    /**
     * Does it once.
     *
     * @param word names what it is done to, and nothing else: the transactions that hold it are the script
     * @throws Fault when none does
     */
    public Script of(String word, Runnable act) {
        try {
            set(LOUD);
            act.run();
            set(QUIET);
            List<Logged> found = new ServerLog(Files.readString(house.serverLog())).about(word);
            if (found.isEmpty()) throw new Fault("The server has logged no statement about " + word + ".");
            return new Script(found);
        } catch (IOException e) {
            throw new Fault("The log of PostgreSQL cannot be read (" + e.getMessage() + ").", e);
        }
    }

    private void set(List<String> settings) {
        try (Connection administrator = house.administrator(ServiceName.APPLICANT);
                Statement statement = administrator.createStatement()) {
            for (String setting : settings) statement.execute(setting);
            statement.execute(RELOAD);
            Thread.sleep(SETTLE_MILLIS);
        } catch (SQLException e) {
            throw new Fault("PostgreSQL does not take the settings of its log (" + e.getMessage() + ").", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault("The recording was interrupted.", e);
        }
    }
}
