package id.asn.selection.hasil.store;

import id.asn.selection.hasil.Baris;
import id.asn.selection.hasil.JenisBaris;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Lines of bundles: written once, many at a time; read in stretches. */
@ApplicationScoped
public class BarisStore {
    private static final int AT_ONCE = 65_536;
    private static final String BEFORE = "sebelum_baris";
    private static final String COPY =
            "copy hasil_baris (hasil_id, urut, jenis, formasi_id, nomor_peserta, kode, isi) from stdin";

    private final AgroalDataSource database;

    BarisStore(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * The outcome for a participant with the facts it rests on, as they stand in the bundle.
     *
     * @param urut place of the outcome, which pages continue after
     */
    public record Pasangan(long urut, UUID formasiId, String masukan, String putusan) {}

    /**
     * Which outcomes a list asks for; null stands for any.
     *
     * @param kode result code
     * @param nomor participant number
     */
    public record Pilihan(UUID formasiId, String kode, String nomor) {}

    /**
     * Takes the lines of one version one by one, in the caller's transaction. PostgreSQL takes in while the caller computes: until
     * {@link Penulis#flush()} or {@link Penulis#discard()} nothing else may be asked of the database.
     */
    public Penulis writer(UUID hasilId) {
        try {
            return new Penulis(hasilId, database.getConnection());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Hands lines over as they come. */
    public final class Penulis implements AutoCloseable {
        private final UUID hasilId;
        private final Connection connection;
        private final PGCopyOutputStream copy;
        private final StringBuilder waiting = new StringBuilder(AT_ONCE);

        private Penulis(UUID hasilId, Connection connection) throws SQLException {
            this.hasilId = hasilId;
            this.connection = connection;
            run("savepoint " + BEFORE);
            this.copy = new PGCopyOutputStream(connection.unwrap(PGConnection.class), COPY);
        }

        /** Takes one line. */
        public void add(Baris baris) {
            waiting.append(hasilId)
                    .append('\t')
                    .append(baris.urut())
                    .append('\t')
                    .append(baris.jenis());
            cell(baris.formasiId());
            cell(baris.nomorPeserta());
            cell(baris.kode());
            cell(baris.isi());
            waiting.append('\n');
            if (waiting.length() > AT_ONCE) {
                send();
            }
        }

        /** A line of a bundle has no control character in it: only what escapes must be escaped. */
        private void cell(Object value) {
            waiting.append('\t').append(value == null ? "\\N" : value.toString().replace("\\", "\\\\"));
        }

        private void send() {
            try {
                copy.write(waiting.toString().getBytes(StandardCharsets.UTF_8));
                waiting.setLength(0);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        /** Every line is in its table. */
        public void flush() {
            send();
            try {
                copy.endCopy();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        /** As if none had been taken. */
        public void discard() {
            flush();
            try {
                run("rollback to savepoint " + BEFORE);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        private void run(String sql) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        /** Lets the connection go; whatever was not finished is given up, and the transaction with it. */
        @Override
        public void close() {
            try (connection) {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    /** Lines of a version after a place, in order. */
    public List<String> lines(UUID hasilId, long after, int count) {
        String sql = "select isi from hasil_baris where hasil_id = ? and urut > ? order by urut limit ?";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, hasilId);
            query.setLong(2, after);
            query.setInt(3, count);
            return strings(query);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Lines of one kind, of one formasi where one is given. */
    public List<String> lines(UUID hasilId, JenisBaris jenis, Optional<UUID> formasiId) {
        String sql = """
            select isi from hasil_baris
             where hasil_id = ? and jenis = ? and (?::uuid is null or formasi_id = ?) order by urut
            """;
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, hasilId);
            query.setString(2, jenis.name());
            query.setObject(3, formasiId.orElse(null));
            query.setObject(4, formasiId.orElse(null));
            return strings(query);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Outcomes in the order of the announcement. */
    public List<Pasangan> outcomes(UUID hasilId, Pilihan pilihan, long after, int count) {
        String sql = """
            select p.urut, p.formasi_id, m.isi as masukan, p.isi as putusan
              from hasil_baris p
              join hasil_baris m
                on m.hasil_id = p.hasil_id and m.nomor_peserta = p.nomor_peserta and m.jenis = 'MASUKAN'
             where p.hasil_id = ? and p.jenis = 'PUTUSAN' and p.urut > ?
               and (?::uuid is null or p.formasi_id = ?) and (?::text is null or p.kode = ?)
               and (?::text is null or p.nomor_peserta = ?)
             order by p.urut limit ?
            """;
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, hasilId);
            query.setLong(2, after);
            bind(query, pilihan);
            query.setInt(9, count);
            return pairs(query);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void bind(PreparedStatement query, Pilihan pilihan) throws SQLException {
        query.setObject(3, pilihan.formasiId());
        query.setObject(4, pilihan.formasiId());
        query.setString(5, pilihan.kode());
        query.setString(6, pilihan.kode());
        query.setString(7, pilihan.nomor());
        query.setString(8, pilihan.nomor());
    }

    private static List<Pasangan> pairs(PreparedStatement query) throws SQLException {
        List<Pasangan> found = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found.add(new Pasangan(
                        row.getLong("urut"),
                        row.getObject("formasi_id", UUID.class),
                        row.getString("masukan"),
                        row.getString("putusan")));
            }
        }
        return found;
    }

    private static List<String> strings(PreparedStatement query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}
