package id.asn.applicant.dokumen.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Files that nothing points to any more. A superseded one is written down here by the transaction that superseded it; one
 * whose recording never came to an end is found by looking a whole day's files through, once.
 */
@ApplicationScoped
public class BuanganStore {
    private static final String ADD = "insert into berkas_buangan (kunci, sejak) values (?, clock_timestamp())";
    private static final String WAITING = """
            select kunci from berkas_buangan where sejak < clock_timestamp() - interval '1 minute' order by sejak limit ?
            """;
    private static final String DONE = "delete from berkas_buangan where kunci = any(?)";
    private static final String LATER = "update berkas_buangan set sejak = clock_timestamp() where kunci = any(?)";
    private static final String UNKNOWN = """
            select k from unnest(?) k
             where not exists (select from dokumen where kunci = k)
               and not exists (select from berkas_buangan where kunci = k)
            """;
    private static final String DAY = """
            insert into berkas_sapuan (hari, sampai, ditahan_sampai) values (?, '', clock_timestamp() + interval '5 minutes')
            on conflict (hari) do update set ditahan_sampai = excluded.ditahan_sampai
             where not berkas_sapuan.selesai and berkas_sapuan.ditahan_sampai < clock_timestamp()
            returning sampai
            """;
    private static final String PROGRESS = """
            update berkas_sapuan set sampai = ?, selesai = ?, ditahan_sampai = clock_timestamp() where hari = ?
            """;

    private final AgroalDataSource database;

    BuanganStore(AgroalDataSource database) {
        this.database = database;
    }

    /** The key leads to a file that is superseded; joins the present transaction. */
    public void add(String kunci) {
        run(ADD, kunci);
    }

    /** The files under the keys are gone. */
    public void done(List<String> kunci) {
        all(DONE, kunci);
    }

    /** The files under the keys could not be thrown away: they come last of all that wait. */
    public void later(List<String> kunci) {
        all(LATER, kunci);
    }

    private void all(String sql, List<String> kunci) {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(sql)) {
            change.setArray(1, connection.createArrayOf("text", kunci.toArray()));
            change.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Superseded files of more than a minute ago, oldest first. */
    public List<String> waiting(int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(WAITING)) {
            query.setInt(1, most);
            return keys(query);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Those of the keys that neither a document nor this list knows. */
    public List<String> unknown(List<String> kunci) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(UNKNOWN)) {
            Array all = connection.createArrayOf("text", kunci.toArray());
            query.setArray(1, all);
            return keys(query);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Takes a day up for five minutes; answers how far it was looked through, nothing when it is done or another's. */
    public Optional<String> hold(LocalDate hari) {
        try (Connection connection = database.getConnection();
                PreparedStatement claim = connection.prepareStatement(DAY)) {
            claim.setObject(1, hari);
            return keys(claim).stream().findFirst();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The day is looked through up to the key, or altogether, and let go. */
    public void progress(LocalDate hari, String sampai, boolean selesai) {
        run(PROGRESS, sampai, selesai, hari);
    }

    private void run(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> keys(PreparedStatement query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
