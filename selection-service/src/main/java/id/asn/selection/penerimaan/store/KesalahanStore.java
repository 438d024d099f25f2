package id.asn.selection.penerimaan.store;

import id.asn.platform.problem.Finding;
import id.asn.selection.penerimaan.Pekerjaan;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was wrong with the rows of a file: line, column, code, and the numbers compared. */
@ApplicationScoped
public class KesalahanStore {
    private final AgroalDataSource database;

    KesalahanStore(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * One finding in its place.
     *
     * @param urut key that pages continue after
     * @param baris line in the file
     */
    public record Kesalahan(long urut, long baris, Finding finding) {}

    /** The findings of an earlier judgement go. */
    public void forget(Pekerjaan pekerjaan) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from pekerjaan_kesalahan where pekerjaan_id = ?")) {
            delete.setObject(1, pekerjaan.id());
            delete.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Keeps the findings of one line. */
    public void add(Pekerjaan pekerjaan, long baris, List<Finding> findings) {
        String sql = """
            insert into pekerjaan_kesalahan (pekerjaan_id, baris, kolom, kode, dasar_hukum, fakta)
            values (?, ?, ?, ?, ?, ?)
            """;
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Finding finding : findings) {
                insert.setObject(1, pekerjaan.id());
                insert.setLong(2, baris);
                insert.setString(3, finding.pointer());
                insert.setString(4, finding.code());
                insert.setString(5, finding.legalBasis());
                insert.setString(6, lines(finding.facts()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Findings of a job in the order of the file. */
    public List<Kesalahan> list(UUID pekerjaan, long after, int count) {
        String sql = """
            select urut, baris, kolom, kode, dasar_hukum, fakta from pekerjaan_kesalahan
             where pekerjaan_id = ? and urut > ? order by urut limit ?
            """;
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, pekerjaan);
            query.setLong(2, after);
            query.setInt(3, count);
            List<Kesalahan> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(read(row));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Kesalahan read(ResultSet row) throws SQLException {
        Finding finding = new Finding(
                row.getString("kolom"),
                row.getString("kode"),
                row.getString("dasar_hukum"),
                facts(row.getString("fakta")));
        return new Kesalahan(row.getLong("urut"), row.getLong("baris"), finding);
    }

    private static String lines(Map<String, Object> facts) {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, Object> facts(String lines) {
        Map<String, Object> facts = new LinkedHashMap<>();
        lines.lines().map(line -> line.split("=", 2)).forEach(fact -> facts.put(fact[0], fact[1]));
        return facts;
    }
}
