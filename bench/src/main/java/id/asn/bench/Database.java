package id.asn.bench;

import id.asn.launcher.Fault;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The database of one service, entered with the service's own login, which bears the database's name. */
public record Database(String url, int port, String name, String password) {

    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    /** A connection in autocommit. */
    public Connection connect() {
        try {
            return DriverManager.getConnection(url, name, password);
        } catch (SQLException e) {
            throw new Fault("The database " + name + " does not answer (" + e.getMessage() + ").", e);
        }
    }

    /**
     * What the running server says of its commits: "fsync on, ...".
     *
     * @throws Fault when a commit would not be durable, for then the limit would be no limit
     */
    String durability() {
        StringBuilder said = new StringBuilder();
        try (Connection connection = connect();
                Statement ask = connection.createStatement()) {
            for (String setting : DURABLE) {
                try (ResultSet answer = ask.executeQuery("show " + setting)) {
                    answer.next();
                    if (!answer.getString(1).equals("on")) throw new Fault("PostgreSQL runs with " + setting + " off.");
                }
                said.append(said.isEmpty() ? "" : ", ").append(setting).append(" on");
            }
            return said.toString();
        } catch (SQLException e) {
            throw new Fault("PostgreSQL does not tell its settings (" + e.getMessage() + ").", e);
        }
    }
}
