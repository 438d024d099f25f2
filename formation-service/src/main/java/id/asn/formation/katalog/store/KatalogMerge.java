package id.asn.formation.katalog.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.formation.katalog.Asal;
import id.asn.formation.katalog.EntriKatalog;
import id.asn.formation.katalog.HasilGabung;
import id.asn.formation.katalog.Kualifikasi;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Takes rows into the catalogue by COPY and one statement per table, whether it is one row or the whole country's. */
@ApplicationScoped
public class KatalogMerge {
    private final AgroalDataSource database;
    private final ObjectMapper json;

    KatalogMerge(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Adds what is new, replaces what changed, leaves the rest untouched. Runs in the caller's transaction and holds the
     * catalogue until its end: other merges wait, readers do not.
     *
     * @param rows read once, in order, never held as a whole; to make them, the database of this transaction must not be
     *     asked, for its connection is taken up by the copying
     */
    public HasilGabung merge(Stream<EntriKatalog> rows) {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(GabungSql.HOLD);
            sql.execute(GabungSql.STAGE);
            copy(connection, rows.iterator());
            int replaced = sql.executeUpdate(GabungSql.DROP_TWINS);
            sql.execute(GabungSql.EVICT);
            List<Asal> clashes = clashes(sql);
            HasilGabung result = apply(sql, replaced, clashes);
            sql.execute(GabungSql.UNSTAGE);
            return result;
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException("the catalogue could not be merged", failed);
        }
    }

    /** Takes rows out, in the caller's transaction; ids that are not in the catalogue are passed over. */
    public void remove(List<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                PreparedStatement rows = connection.prepareStatement(GabungSql.REMOVE)) {
            sql.execute(GabungSql.HOLD);
            rows.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            if (rows.executeUpdate() > 0) {
                sql.execute(GabungSql.COUNT);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("rows could not be taken out of the catalogue", failed);
        }
    }

    private static HasilGabung apply(Statement sql, int replaced, List<Asal> clashes) throws SQLException {
        sql.execute(GabungSql.UPSERT);
        int[] counts = counts(sql);
        if (counts[0] + counts[1] > 0) {
            sql.execute(GabungSql.FORGET_QUALIFICATIONS);
            sql.execute(GabungSql.ADD_QUALIFICATIONS);
            sql.execute(GabungSql.ADD_WORDS);
            sql.execute(GabungSql.COUNT);
        }
        return new HasilGabung(counts[0], counts[1], counts[2], replaced, clashes);
    }

    private static int[] counts(Statement sql) throws SQLException {
        try (ResultSet row = sql.executeQuery(GabungSql.COUNTS)) {
            row.next();
            return new int[] {row.getInt(1), row.getInt(2), row.getInt(3)};
        }
    }

    private static List<Asal> clashes(Statement sql) throws SQLException {
        List<Asal> clashes = new ArrayList<>();
        try (ResultSet row = sql.executeQuery(GabungSql.CLASHES)) {
            while (row.next() && clashes.size() < HasilGabung.PALING_BANYAK) {
                clashes.add(new Asal(row.getString(1), row.getString(2)));
            }
        }
        return clashes;
    }

    private void copy(Connection connection, Iterator<EntriKatalog> rows) throws SQLException, IOException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(new PGCopyOutputStream(postgres, GabungSql.COPY), StandardCharsets.UTF_8))) {
            CopyLine line = new CopyLine();
            for (int number = 1; rows.hasNext(); number++) {
                write(line.add(number), rows.next());
                out.write(line.take());
            }
        }
    }

    private void write(CopyLine line, EntriKatalog row) {
        line.add(row.id()).add(row.asal().sumber()).add(row.asal().referensi()).add(row.tahun());
        line.add(row.instansi().kode()).add(row.instansi().nama());
        line.add(row.jenisPengadaan()).add(row.kategori());
        line.add(row.jenisKebutuhan()).add(row.namaKebutuhan());
        line.add(row.jabatan().kode()).add(row.jabatan().nama()).add(row.lokasi());
        line.add(row.kualifikasi().stream().map(Kualifikasi::nama).collect(Collectors.joining(" / ")));
        line.add(row.jumlah()).add(row.terbukaDisabilitas());
        line.add(row.penghasilan().terendah()).add(row.penghasilan().tertinggi());
        line.add(row.jumlahMs()).add(isi(row));
    }

    private String isi(EntriKatalog row) {
        try {
            return json.writeValueAsString(IsiKatalog.of(row));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
