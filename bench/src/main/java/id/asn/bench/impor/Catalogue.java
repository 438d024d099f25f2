package id.asn.bench.impor;

import id.asn.bench.Database;
import id.asn.bench.side.Latencies;
import id.asn.bench.side.Run;
import id.asn.launcher.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.LongStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The tables of the catalogue: emptied before each run, and filled by COPY with what an import brought. */
final class Catalogue {
    private static final String EMPTY = "truncate katalog_formasi, katalog_kualifikasi, katalog_kata, "
            + "katalog_titipan_formasi, katalog_titipan_kualifikasi";
    private static final List<String> TABLES = List.of(
            "katalog_formasi (id, urut, sumber, referensi, tahun, instansi_kode, instansi_nama, jenis_pengadaan, kategori,"
                    + " jenis_kebutuhan, nama_kebutuhan, jabatan_kode, jabatan_nama, lokasi, pendidikan, jumlah,"
                    + " terbuka_disabilitas, gaji_min, gaji_max, jumlah_ms, isi, diubah)",
            "katalog_kualifikasi (formasi_id, nomor, urut, tingkat, kode, nama)",
            "katalog_kata (kata)");
    private static final double NANOS = 1e9;

    private final Database database;

    Catalogue(Database database) {
        this.database = database;
    }

    /** Empties the tables, then takes the time of the work. */
    Run timed(long rows, Runnable work) {
        run(EMPTY);
        long before = System.nanoTime();
        work.run();
        long nanos = System.nanoTime() - before;
        return new Run(rows * NANOS / nanos, nanos / NANOS * 1000, Latencies.of(LongStream.of(nanos)));
    }

    /** The same rows again by COPY, in one transaction; the first time they are written to files before. */
    Run copied(long rows, Path folder) {
        for (int i = 0; i < TABLES.size(); i++) {
            Path file = folder.resolve("copy-" + i);
            if (!Files.exists(file)) save(TABLES.get(i), file);
        }
        return timed(rows, () -> load(folder));
    }

    private void save(String table, Path file) {
        try (Connection connection = database.connect();
                OutputStream out = Files.newOutputStream(file)) {
            copy(connection).copyOut("copy " + table + " to stdout", out);
        } catch (SQLException | IOException e) {
            throw new Fault("The rows could not be written to a file (" + e.getMessage() + ").", e);
        }
    }

    private void load(Path folder) {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < TABLES.size(); i++) {
                try (InputStream in = Files.newInputStream(folder.resolve("copy-" + i))) {
                    copy(connection).copyIn("copy " + TABLES.get(i) + " from stdin", in);
                }
            }
            connection.commit();
        } catch (SQLException | IOException e) {
            throw new Fault("COPY failed (" + e.getMessage() + ").", e);
        }
    }

    private static CopyManager copy(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private void run(String sql) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new Fault("The tables could not be emptied (" + e.getMessage() + ").", e);
        }
    }
}
