package id.asn.selection.statistik.store;

import id.asn.selection.hasil.Tahap;
import id.asn.selection.statistik.StatistikNasional;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Sums over the counts that each result carries: one row for each agency and stage, never its participants. */
@ApplicationScoped
public class StatistikNasionalStore {
    private final AgroalDataSource database;

    StatistikNasionalStore(AgroalDataSource database) {
        this.database = database;
    }

    /** Of one year, a row for each stage that anything is announced of. */
    public List<StatistikNasional> of(int tahun) {
        String sql = """
            select tahap, count(*) as instansi, sum(formasi) as formasi, sum(kursi) as kursi, sum(peserta) as peserta,
                   sum(lulus) as lulus, sum(tidak_hadir) as tidak_hadir
              from hasil where tahun = ? and status = 'DIUMUMKAN'
             group by tahap order by min(diumumkan_pada)
            """;
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setInt(1, tahun);
            return read(query, tahun);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<StatistikNasional> read(PreparedStatement query, int tahun) throws SQLException {
        List<StatistikNasional> found = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found.add(new StatistikNasional(
                        tahun,
                        Tahap.valueOf(row.getString("tahap")),
                        row.getLong("instansi"),
                        row.getLong("formasi"),
                        row.getLong("kursi"),
                        row.getLong("peserta"),
                        row.getLong("lulus"),
                        row.getLong("tidak_hadir")));
            }
        }
        return found;
    }
}
