package id.asn.platform.feed;

import id.asn.platform.testkit.PostgresServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database with the tables of the feed and a counter per aggregate, for tests without a service. */
final class FeedDatabase {
    private final Map<String, String> where = PostgresServer.freshDatabase();

    FeedDatabase() throws SQLException, IOException {
        run(migration("V0_2__create_kejadian.sql"));
        run("create table agregat (id int primary key, ke int not null default 0)");
        run("insert into agregat (id) select generate_series(0, 9)");
    }

    /** A way in of its own, as another instance of a service has. */
    DataSource instance() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(where.get("url"));
        source.setUser(where.get("username"));
        source.setPassword(where.get("password"));
        return source;
    }

    Connection transaction() throws SQLException {
        Connection connection = instance().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    void run(String sql) throws SQLException {
        try (Connection connection = instance().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void empty() throws SQLException {
        run("truncate kejadian restart identity; update agregat set ke = 0");
    }

    private static String migration(String name) throws IOException {
        try (InputStream in = FeedDatabase.class.getResourceAsStream("/db/migration/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
