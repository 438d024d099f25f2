package id.asn.launcher.postgres;

import id.asn.launcher.ServiceName;
import id.asn.launcher.folder.Secrets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** One database and one login per service; no login may enter another's database. */
final class PostgresDatabases {

    private PostgresDatabases() {}

    static void make(PostgresServer server, Secrets secrets) throws SQLException {
        try (Connection connection = server.connect()) {
            for (ServiceName service : ServiceName.values()) {
                String name = service.word();
                if (!there(connection, "select 1 from pg_roles where rolname = ?", name)) {
                    // the password is Base64 of our own making: it has no character that could end the literal
                    run(connection, "create role " + name + " login password '" + secrets.databasePassword(name) + "'");
                }
                if (!there(connection, "select 1 from pg_database where datname = ?", name)) {
                    run(connection, "create database " + name + " owner " + name);
                    run(connection, "revoke all on database " + name + " from public");
                }
            }
        }
    }

    private static boolean there(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
