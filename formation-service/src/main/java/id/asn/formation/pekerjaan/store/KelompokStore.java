package id.asn.formation.pekerjaan.store;

import id.asn.formation.pekerjaan.BarisMasuk;
import id.asn.formation.pekerjaan.Kelompok;
import id.asn.formation.pekerjaan.Kolom;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The rows of {@code masuk} by their key, a stretch of them in memory at a time. */
@ApplicationScoped
public class KelompokStore {
    private static final String ALL = "select baris, %s from masuk order by %s, baris";
    private static final String HOLD = "select pg_advisory_xact_lock(hashtextextended('impor/%s/%s', 0))";
    private static final int AT_ONCE = 1_000;

    private final AgroalDataSource database;

    KelompokStore(AgroalDataSource database) {
        this.database = database;
    }

    /** Lets no other file of the agency be written to the target before the transaction ends. */
    public void hold(Tujuan tujuan, String instansi) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(HOLD.formatted(tujuan.nama(), instansi));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * Hands over all groups in the order of their keys.
     *
     * @param rows a stretch ends with the group in which it passes so many rows
     */
    public void each(Tujuan tujuan, int rows, Consumer<List<Kelompok>> penerima) {
        List<String> kolom = tujuan.kolom().stream().map(Kolom::nama).toList();
        String cells = kolom.stream().map(nama -> nama + "::text").collect(Collectors.joining(", "));
        String order =
                tujuan.kunci().stream().map(nama -> nama + " collate \"C\"").collect(Collectors.joining(", "));
        Bentangan stretch = new Bentangan(tujuan.kunci(), rows, penerima);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            try (ResultSet row = statement.executeQuery(ALL.formatted(cells, order))) {
                while (row.next()) {
                    stretch.add(read(row, kolom));
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        stretch.close();
    }

    private static BarisMasuk read(ResultSet row, List<String> kolom) throws SQLException {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < kolom.size(); i++) {
            String cell = row.getString(i + 2);
            if (cell != null) {
                cells.put(kolom.get(i), cell);
            }
        }
        return new BarisMasuk(row.getLong(1), cells);
    }

    /** Groups that are handed over together. */
    private static final class Bentangan {
        private final List<String> kunci;
        private final int most;
        private final Consumer<List<Kelompok>> penerima;
        private List<Kelompok> done = new ArrayList<>();
        private List<BarisMasuk> group = new ArrayList<>();
        private int rows;

        Bentangan(List<String> kunci, int most, Consumer<List<Kelompok>> penerima) {
            this.kunci = kunci;
            this.most = most;
            this.penerima = penerima;
        }

        void add(BarisMasuk row) {
            if (!group.isEmpty() && !same(group.get(0), row)) {
                end();
                if (rows >= most) {
                    hand();
                }
            }
            group.add(row);
            rows++;
        }

        private boolean same(BarisMasuk one, BarisMasuk other) {
            return kunci.stream().allMatch(nama -> one.teks(nama).equals(other.teks(nama)));
        }

        private void end() {
            done.add(new Kelompok(group));
            group = new ArrayList<>();
        }

        private void hand() {
            penerima.accept(done);
            done = new ArrayList<>();
            rows = 0;
        }

        void close() {
            if (!group.isEmpty()) {
                end();
                hand();
            }
        }
    }
}
