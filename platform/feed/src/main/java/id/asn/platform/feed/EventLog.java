package id.asn.platform.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The events of this service and the one order in which every reader sees them.
 *
 * <p><b>The trap.</b> Sequence numbers are drawn before the commit and become visible out of order: a reader that has seen
 * 7 and remembers 7 never sees 6, which commits a moment later. Reading only up to the oldest running transaction avoids
 * that, but transactions are counted over the whole server, so one long run in another database would hold back every
 * feed; and they do not order cause and effect, nor survive a dump.
 *
 * <p><b>The order.</b> An event is written without a position. Before it reads, a reader numbers what is committed and has
 * none yet: in one short transaction, under an advisory lock, in the order of {@code urut}, with the next dense positions.
 * A cursor is a position. From this follow:
 *
 * <ul>
 *   <li><b>Nothing is skipped.</b> The lock is freed only after the numbering is committed and visible, and the statement
 *       that numbers takes its snapshot after it has the lock; so positions become visible in their own order, without a
 *       hole. A row that commits late, whatever its {@code urut}, gets a later position than all that was read before.
 *   <li><b>Nothing is doubled, all readers see one order.</b> A position is given once and never changed.
 *   <li><b>Cause before effect.</b> Who changes an aggregate second has read or locked it after the first one's commit and
 *       draws a higher {@code urut} after that. If both wait for a number, they get it in this order; if the second is
 *       visible to the one who numbers, so is the first.
 *   <li>A transaction that is rolled back leaves no hole in the positions, and a slow one holds back nobody.
 * </ul>
 *
 * <p>Positions are ordinary data: they survive a dump and restore. The numbering commits synchronously even where the
 * server is set not to, so a position that a reader has seen is never given again after a crash. Whoever restores a
 * provider from an older backup must reset its followers; a cursor beyond the log is refused.
 */
@ApplicationScoped
class EventLog {
    /** One lock per database: "kejadian" in ASCII. */
    private static final long NUMBERING = 0x6b656a616469616eL;

    /** Keeps the lock short when nobody has read for a long time; the next reader goes on. */
    private static final int AT_ONCE = 10_000;

    private static final String NUMBER = """
        with baru as (
            select urut, row_number() over (order by urut) as ke
              from (select urut from kejadian where posisi is null order by urut limit %d) menunggu),
        akhir as (select coalesce(max(posisi), 0) as posisi from kejadian where posisi is not null)
        update kejadian set posisi = akhir.posisi + baru.ke
          from baru, akhir where kejadian.urut = baru.urut and kejadian.posisi is null
        """.formatted(AT_ONCE);

    private final DataSource database;

    EventLog(DataSource database) {
        this.database = database;
    }

    /** An event at its position. */
    record Row(long position, UUID id, String type, String subject, String data, OffsetDateTime time) {}

    /** Writes an event in the transaction of the connection. */
    static void append(Connection connection, UUID id, String type, String subject, String json) throws SQLException {
        String sql = "insert into kejadian (id, jenis, subjek, data) values (?, ?, ?, ?::json)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, id);
            insert.setString(2, type);
            insert.setString(3, subject);
            insert.setString(4, json);
            insert.executeUpdate();
        }
    }

    /** The next events after the position, up to the limit; outside any transaction, for it numbers in its own. */
    List<Row> after(long position, int limit) {
        try (Connection connection = database.getConnection()) {
            if (number("select count(*) from (select from kejadian where posisi is null limit 1) menunggu", connection)
                    > 0) {
                giveNumbers(connection);
            }
            return read(connection, position, limit);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The last position given; 0 when there is none. */
    long last() {
        try (Connection connection = database.getConnection()) {
            return number("select coalesce(max(posisi), 0) from kejadian where posisi is not null", connection);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void giveNumbers(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            // each statement its own snapshot, whatever the server's default: the one that numbers must come after the
            // lock
            statement.execute("set transaction isolation level read committed");
            statement.execute("set local synchronous_commit to on");
            statement.execute("select pg_advisory_xact_lock(" + NUMBERING + ")");
            statement.executeUpdate(NUMBER);
            connection.commit();
        } catch (SQLException failed) {
            connection.rollback();
            throw failed;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static List<Row> read(Connection connection, long position, int limit) throws SQLException {
        String sql = """
            select posisi, id, jenis, subjek, data, waktu from kejadian
             where posisi > ? order by posisi limit ?
            """;
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, position);
            query.setInt(2, limit);
            List<Row> rows = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) rows.add(row(row));
            }
            return rows;
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class));
    }

    private static long number(String sql, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
