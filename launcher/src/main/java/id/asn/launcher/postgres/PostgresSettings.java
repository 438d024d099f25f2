package id.asn.launcher.postgres;

import id.asn.launcher.Fault;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** How the server is set. What protects the data is not only written but asked back from the running server. */
final class PostgresSettings {

    private static final Map<String, String> PROMISES = promises();

    private PostgresSettings() {}

    static String text(int port) {
        StringBuilder text = new StringBuilder("# Written at every start; changes here are lost.\n");
        line(text, "port", Integer.toString(port));
        PROMISES.forEach((name, value) -> line(text, name, value));
        line(text, "max_connections", "200");
        line(text, "timezone", "UTC");
        line(text, "log_timezone", "UTC");
        line(text, "log_min_messages", "warning");
        return text.toString();
    }

    /**
     * Asks the running server for each promise, and closes the connection.
     *
     * @throws Fault when one is not kept
     */
    static void check(Connection connection) throws SQLException {
        try (connection;
                PreparedStatement ask = connection.prepareStatement("select current_setting(?)")) {
            for (Map.Entry<String, String> promise : PROMISES.entrySet()) {
                ask.setString(1, promise.getKey());
                try (ResultSet answer = ask.executeQuery()) {
                    answer.next();
                    compare(promise, answer.getString(1));
                }
            }
        }
    }

    private static void compare(Map.Entry<String, String> promise, String actual) {
        if (promise.getValue().equals(actual)) return;
        throw new Fault("PostgreSQL runs with " + promise.getKey() + "=" + actual + " instead of " + promise.getValue()
                + "; remove that setting from postgresql.auto.conf in the data folder.");
    }

    private static Map<String, String> promises() {
        Map<String, String> promises = new LinkedHashMap<>();
        promises.put("fsync", "on");
        promises.put("synchronous_commit", "on");
        promises.put("full_page_writes", "on");
        promises.put("listen_addresses", "127.0.0.1");
        promises.put("unix_socket_directories", "");
        promises.put("password_encryption", "scram-sha-256");
        return promises;
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append(" = '").append(value).append("'\n");
    }
}
