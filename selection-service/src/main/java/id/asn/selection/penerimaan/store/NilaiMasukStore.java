package id.asn.selection.penerimaan.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The transaction's temporary table of good rows, from which a test merges its scores. */
@ApplicationScoped
public class NilaiMasukStore {
    private static final int AT_ONCE = 1000;

    private final AgroalDataSource database;

    NilaiMasukStore(AgroalDataSource database) {
        this.database = database;
    }

    /** A good row. */
    public record Nilai(String nomorPeserta, boolean hadir, List<BigDecimal> angka) {}

    /** An empty table; it goes when the transaction ends. */
    public Penampung open() {
        try (Connection connection = database.getConnection();
                Statement create = connection.createStatement()) {
            create.execute("drop table if exists masuk");
            create.execute("create temporary table masuk (nomor_peserta text, hadir boolean, angka numeric[])"
                    + " on commit drop");
            return new Penampung();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Takes rows one by one and writes them many at a time. */
    public final class Penampung {
        private final List<Nilai> waiting = new ArrayList<>(AT_ONCE);

        /** Takes one row. */
        public void add(Nilai nilai) {
            waiting.add(nilai);
            if (waiting.size() == AT_ONCE) {
                flush();
            }
        }

        /** Writes what is still waiting. */
        public void flush() {
            try (Connection connection = database.getConnection();
                    PreparedStatement insert = connection.prepareStatement("insert into masuk values (?, ?, ?)")) {
                for (Nilai nilai : waiting) {
                    insert.setString(1, nilai.nomorPeserta());
                    insert.setBoolean(2, nilai.hadir());
                    insert.setArray(
                            3, connection.createArrayOf("numeric", nilai.angka().toArray()));
                    insert.addBatch();
                }
                insert.executeBatch();
                waiting.clear();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
