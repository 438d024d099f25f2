package id.asn.applicant.pelamar.store;

import id.asn.applicant.pelamar.Bagian;
import id.asn.applicant.pelamar.Perubahan;
import id.asn.platform.identity.Actor;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who corrected which parts of an account, and when: added to, never changed. */
@ApplicationScoped
public class PerubahanStore {
    private final AgroalDataSource database;

    PerubahanStore(AgroalDataSource database) {
        this.database = database;
    }

    /** Keeps that the parts were corrected, in the transaction of the correction. */
    public void append(UUID pelamar, Set<Bagian> parts, Actor actor) {
        String sql = "insert into pelamar_perubahan (pelamar_id, bagian, oleh, lewat) values (?, ?, ?, ?)";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, pelamar);
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "text", parts.stream().map(Bagian::name).toArray()));
            insert.setString(3, actor.person());
            insert.setString(4, actor.client());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The corrections after the key, in order. */
    public List<Perubahan> of(UUID pelamar, long after, int fetch) {
        String sql = """
                select urut, bagian, lewat, pada from pelamar_perubahan
                 where pelamar_id = ? and urut > ? order by urut limit ?
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, pelamar);
            query.setLong(2, after);
            query.setInt(3, fetch);
            return read(query);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<Perubahan> read(PreparedStatement query) throws SQLException {
        List<Perubahan> found = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                List<Bagian> parts = Arrays.stream(
                                (String[]) row.getArray("bagian").getArray())
                        .map(Bagian::valueOf)
                        .toList();
                Instant at = row.getObject("pada", OffsetDateTime.class).toInstant();
                found.add(new Perubahan(row.getLong("urut"), parts, row.getString("lewat"), at));
            }
        }
        return found;
    }
}
