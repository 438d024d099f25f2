package id.asn.formation.pekerjaan.store;

import id.asn.formation.pekerjaan.Kolom;
import id.asn.formation.pekerjaan.Pekerjaan;
import id.asn.formation.pekerjaan.Penilaian;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** The transaction's table {@code masuk}, filled by COPY; it goes when the transaction ends. */
@ApplicationScoped
public class MasukStore {
    /** Stands between the parts of a key in {@code cacat}; no cell holds it. */
    static final String SEPARATOR = "\u001f";

    private static final int AT_ONCE = 1 << 20;

    private final AgroalDataSource database;

    MasukStore(AgroalDataSource database) {
        this.database = database;
    }

    /** An empty table for the job's rows. */
    public Penampung open(Pekerjaan job, Tujuan tujuan) {
        String columns = tujuan.kolom().stream()
                .map(kolom -> ", " + kolom.nama() + " " + kolom.bentuk().tipe())
                .collect(Collectors.joining());
        Integer tahun = job.kiriman().tahun();
        run("set local work_mem = '64MB'");
        run(
                "create temp table masuk (baris bigint not null, sumber text not null default '%s', tahun int default %s, asli jsonb%s) on commit drop"
                        .formatted(job.kiriman().sumber(), tahun == null ? "null" : tahun, columns));
        run("create temp table cacat (kunci text not null, baris bigint not null) on commit drop");
        run("create temp table tergabung (kunci text not null, baru boolean not null) on commit drop");
        return new Penampung(tujuan);
    }

    private void run(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * Collects good rows and copies them in when there are enough of them. Of wrong rows it keeps in {@code cacat} only what
     * they belong to, where rows of one key together say one thing.
     */
    public final class Penampung {
        private final String copy;
        private final int[] kunci;
        private final StringBuilder waiting = new StringBuilder(AT_ONCE + AT_ONCE / 4);
        private final StringBuilder broken = new StringBuilder();

        private Penampung(Tujuan tujuan) {
            List<String> kolom = tujuan.kolom().stream().map(Kolom::nama).toList();
            this.copy = "copy masuk (baris, asli, %s) from stdin".formatted(String.join(", ", kolom));
            this.kunci = tujuan.kunciTunggal()
                    ? new int[0]
                    : tujuan.kunci().stream().mapToInt(kolom::indexOf).toArray();
        }

        /** Takes a good row. */
        public void add(Penilaian row) {
            waiting.append(row.nomor()).append('\t');
            CopyText.add(waiting, row.asli().isEmpty() ? null : CopyText.json(row.asli()));
            for (String nilai : row.nilai()) {
                waiting.append('\t');
                CopyText.add(waiting, nilai);
            }
            waiting.append('\n');
            if (waiting.length() > AT_ONCE) {
                flush();
            }
        }

        /** Remembers what a wrong row belongs to, as far as it says so. */
        public void addCacat(Penilaian row) {
            String[] parts = Arrays.stream(kunci).mapToObj(i -> row.nilai()[i]).toArray(String[]::new);
            if (parts.length > 0 && Arrays.stream(parts).allMatch(Objects::nonNull)) {
                CopyText.add(broken, String.join(SEPARATOR, parts));
                broken.append('\t').append(row.nomor()).append('\n');
            }
            if (broken.length() > AT_ONCE) {
                flush();
            }
        }

        /** Copies what waits. */
        public void flush() {
            copy(copy, waiting);
            copy("copy cacat (kunci, baris) from stdin", broken);
        }

        private void copy(String copy, StringBuilder from) {
            if (from.isEmpty()) {
                return;
            }
            byte[] rows = from.toString().getBytes(StandardCharsets.UTF_8);
            from.setLength(0);
            try (Connection connection = database.getConnection()) {
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, new ByteArrayInputStream(rows));
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        /** Copies the rest and lets the planner know what there is. */
        public void close() {
            flush();
            run("analyze masuk");
        }
    }
}
