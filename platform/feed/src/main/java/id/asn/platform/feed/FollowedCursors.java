package id.asn.platform.feed;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** One row per neighbour: the cursor, kept in the database of the data that was applied up to it. */
@ApplicationScoped
class FollowedCursors {
    private static final String READ = "select halaman, terakhir from kejadian_kursor where sumber = ?";

    private final AgroalDataSource database;

    FollowedCursors(AgroalDataSource database) {
        this.database = database;
    }

    /** How far the neighbour was followed; makes the row the first time. */
    FollowedTo read(String source) {
        update("insert into kejadian_kursor (sumber) values (?) on conflict do nothing", source);
        return query(READ, source);
    }

    /** The same, held against every other instance until this transaction ends. */
    FollowedTo lock(String source) {
        return query(READ + " for update", source);
    }

    void move(String source, FollowedTo to) {
        update(
                "update kejadian_kursor set halaman = ?, terakhir = ?, diperbarui_pada = now() where sumber = ?",
                to.page(),
                to.last(),
                source);
    }

    private FollowedTo query(String sql, String source) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, source);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new FollowedTo(row.getString(1), row.getString(2));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void update(String sql, String... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) update.setString(i + 1, values[i]);
            update.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
