package id.asn.platform.feed;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Writes down every event it is given, each time; a second application would show. */
@ApplicationScoped
public class Catatan implements EventHandler {
    static final String TYPE = "id.asn.uji.dicatat.v1";
    private final AgroalDataSource database;
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private volatile long slow;

    Catatan(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public String source() {
        return "uji";
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void apply(Event event) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into catatan (kejadian, subjek) values (?, ?)")) {
            insert.setString(1, event.id());
            insert.setString(2, event.subject());
            insert.executeUpdate();
            Thread.sleep(slow);
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (refused.contains(event.subject())) throw new IllegalStateException("refused on purpose");
    }

    /** Fails on this subject from now on, after having written it down. */
    void refuse(String subject) {
        refused.add(subject);
    }

    void takeAll() {
        refused.clear();
        slow = 0;
    }

    void takeSlowly(long milliseconds) {
        slow = milliseconds;
    }

    /** Subjects in the order they were written down. */
    List<String> written() {
        List<String> subjects = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select subjek from catatan order by ke")) {
            while (rows.next()) subjects.add(rows.getString(1));
            return subjects;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void empty() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("truncate catatan, kejadian, kejadian_kursor restart identity");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
