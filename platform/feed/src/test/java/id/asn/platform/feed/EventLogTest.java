package id.asn.platform.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.platform.testkit.PostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The cases a feed is known to lose events in, one by one. */
class EventLogTest {
    private static FeedDatabase database;

    private final EventLog log = new EventLog(database.instance());

    @BeforeAll
    static void create() throws Exception {
        database = new FeedDatabase();
    }

    @BeforeEach
    void empty() throws SQLException {
        database.empty();
    }

    @Test
    void a_row_that_commits_late_comes_after_what_was_read_and_is_not_skipped() throws SQLException {
        try (Connection slow = database.transaction();
                Connection quick = database.transaction()) {
            append(slow, "slow");
            append(quick, "quick");
            quick.commit();
            assertEquals(List.of("1 quick"), read(0));
            assertEquals(List.of(), read(1));
            slow.commit();
            assertEquals(List.of("2 slow"), read(1));
        }
    }

    @Test
    void a_rollback_leaves_no_hole() throws SQLException {
        try (Connection first = database.transaction()) {
            append(first, "one");
            first.commit();
            append(first, "never");
            first.rollback();
            append(first, "two");
            first.commit();
        }
        assertEquals(List.of("1 one", "2 two"), read(0));
    }

    @Test
    void a_long_transaction_in_another_database_or_in_this_one_holds_back_nobody() throws SQLException {
        Map<String, String> other = PostgresServer.freshDatabase();
        try (Connection elsewhere =
                        DriverManager.getConnection(other.get("url"), other.get("username"), other.get("password"));
                Connection here = database.transaction();
                Connection writer = database.transaction()) {
            begin(elsewhere);
            begin(here);
            append(writer, "one");
            writer.commit();
            assertEquals(List.of("1 one"), read(0));
        }
    }

    @Test
    void a_position_once_given_stays() throws SQLException {
        try (Connection writer = database.transaction()) {
            for (int i = 1; i <= 3; i++) append(writer, "e" + i);
            writer.commit();
            assertEquals(List.of("1 e1"), read(0, 1));
            append(writer, "e4");
            writer.commit();
        }
        assertEquals(List.of("1 e1", "2 e2", "3 e3", "4 e4"), read(0));
        assertEquals(List.of("3 e3", "4 e4"), read(2));
        assertEquals(4, log.last());
    }

    @Test
    void more_than_one_numbering_takes_is_numbered_by_the_next_reader() throws SQLException {
        database.run("insert into kejadian (id, jenis, subjek, data)"
                + " select gen_random_uuid(), 'j', n::text, '{}' from generate_series(1, 10500) n");
        assertEquals(List.of("1 1"), read(0, 1));
        assertEquals(10_000, log.last());
        assertEquals(List.of("10500 10500"), read(10_499, 5));
    }

    private static void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table lama_" + UUID.randomUUID().toString().replace("-", "") + " ()");
        }
    }

    private static void append(Connection transaction, String subject) throws SQLException {
        EventLog.append(transaction, UUID.randomUUID(), "j", subject, "{}");
    }

    private List<String> read(long after) {
        return read(after, 100);
    }

    private List<String> read(long after, int limit) {
        return log.after(after, limit).stream()
                .map(r -> r.position() + " " + r.subject())
                .toList();
    }
}
