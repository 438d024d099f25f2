package id.asn.platform.idempotency;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The record of answers, written in the transaction of the write that it answers; kept for 24 hours. */
@ApplicationScoped
class Answers {
    private final AgroalDataSource database;

    Answers(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * One caller's key for one route.
     *
     * @param requestHash SHA-256 of what was sent, to tell a repetition from another request under the same key
     */
    record Key(String caller, String route, String value, String requestHash) {}

    record Kept(String requestHash, StoredAnswer answer) {}

    /**
     * Takes the key for the rest of this transaction. The lock is the database's own, so a crash frees it; a second
     * request with the key that comes while the first still runs is told so instead of waiting.
     */
    void claim(Key key) {
        String sql = "select pg_try_advisory_xact_lock(hashtextextended(?, 0))";
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(sql)) {
            lock.setString(1, key.caller() + "\n" + key.route() + "\n" + key.value());
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                if (!row.getBoolean(1)) {
                    throw new MasihBerjalan();
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    Optional<Kept> find(Key key) {
        String sql = """
                select sidik_permintaan, status, tajuk, isi from idempotensi
                 where pemanggil = ? and rute = ? and kunci = ? and dibuat_pada > now() - interval '24 hours'
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, key.caller());
            query.setString(2, key.route());
            query.setString(3, key.value());
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Kept(
                                row.getString(1), StoredAnswer.parse(row.getInt(2), row.getString(3), row.getBytes(4))))
                        : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * Deletes answers that are too old to be given again, the oldest first, in one short statement. Any number of
     * instances do so side by side: what another has in hand is passed over.
     *
     * @return how many went, at most {@code most}
     */
    int sweep(int most) {
        String sql = """
                delete from idempotensi where (pemanggil, rute, kunci) in
                    (select pemanggil, rute, kunci from idempotensi where dibuat_pada <= now() - interval '24 hours'
                      order by dibuat_pada limit ? for update skip locked)
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setInt(1, most);
            return delete.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void keep(Key key, StoredAnswer answer) {
        String sql = """
                insert into idempotensi (pemanggil, rute, kunci, sidik_permintaan, status, tajuk, isi)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (pemanggil, rute, kunci) do update
                   set sidik_permintaan = excluded.sidik_permintaan, status = excluded.status,
                       tajuk = excluded.tajuk, isi = excluded.isi, dibuat_pada = now()
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, key.caller());
            insert.setString(2, key.route());
            insert.setString(3, key.value());
            insert.setString(4, key.requestHash());
            insert.setInt(5, answer.status());
            insert.setString(6, answer.headerLines());
            insert.setBytes(7, answer.body());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
