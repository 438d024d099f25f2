package id.asn.selection.penerimaan.store;

import id.asn.selection.penerimaan.Pekerjaan;
import id.asn.selection.penerimaan.PenerimaNilai;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Rows of score files as they were sent, whole and in order: by COPY in, by cursor out. */
@ApplicationScoped
public class MasukanStore {
    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST = 512;
    private static final int AT_ONCE = 5000;

    private final AgroalDataSource database;

    MasukanStore(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * A row as sent.
     *
     * @param baris line in the file, the header being line 1
     * @param sel its cells
     */
    public record Baris(long baris, List<String> sel) {}

    /**
     * A row as sent, with what the database knows of its number.
     *
     * @param berhak the number may have such a score
     * @param kali how often the number, with its part of the test, stands in this file
     * @param keterangan what must be known of the participant to understand the row; else null
     */
    public record Terperiksa(Baris asli, boolean berhak, long kali, String keterangan) {}

    /** Stores all rows and answers how many there were. */
    public int copyIn(UUID pekerjaan, Iterator<Baris> rows) {
        String sql = "copy pekerjaan_masukan (pekerjaan_id, baris, nomor_peserta, sel) from stdin";
        try (Connection connection = database.getConnection();
                Writer copy = new OutputStreamWriter(
                        new PGCopyOutputStream(connection.unwrap(PGConnection.class), sql), StandardCharsets.UTF_8)) {
            int count = 0;
            while (rows.hasNext()) {
                Baris row = rows.next();
                copy.write(pekerjaan + "\t" + row.baris() + "\t"
                        + clean(row.sel().get(0)) + "\t" + clean(String.join(SEPARATOR, row.sel())) + "\n");
                count++;
            }
            return count;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Reads the rows of a job in order. */
    public void each(Pekerjaan pekerjaan, PenerimaNilai penerima, Consumer<Terperiksa> reader) {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(rowsFor(penerima))) {
            query.setFetchSize(AT_ONCE);
            query.setInt(1, pekerjaan.tahun());
            query.setObject(2, pekerjaan.id());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    reader.accept(terperiksa(row));
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String rowsFor(PenerimaNilai penerima) {
        String bagian = penerima.perBagian() ? "split_part(m.sel, '" + SEPARATOR + "', 2)" : "''";
        return """
            select m.baris, m.sel, b.nomor_peserta is not null as berhak,
                   count(*) over (partition by m.nomor_peserta, %1$s) as kali, %2$s as keterangan
              from pekerjaan_masukan m
              left join %3$s b on b.nomor_peserta = m.nomor_peserta and b.tahun = ? %4$s
             where m.pekerjaan_id = ?
             order by m.baris
            """.formatted(
                        bagian,
                        penerima.kolomKeterangan().map(kolom -> "b." + kolom).orElse("null::text"),
                        penerima.tabelBerhak(),
                        penerima.perBagian() ? "and b.bagian = " + bagian : "");
    }

    private static Terperiksa terperiksa(ResultSet row) throws SQLException {
        List<String> sel = List.of(row.getString("sel").split(SEPARATOR, -1));
        return new Terperiksa(
                new Baris(row.getLong("baris"), sel),
                row.getBoolean("berhak"),
                row.getLong("kali"),
                row.getString("keterangan"));
    }

    /** Nothing in a cell may end the row early, and no honest row is longer than this. */
    private static String clean(String cell) {
        StringBuilder kept = new StringBuilder(cell.length());
        for (int i = 0; i < Math.min(cell.length(), LONGEST); i++) {
            char c = cell.charAt(i);
            kept.append(c == '\\' || (c < ' ' && c != SEPARATOR.charAt(0)) ? '?' : c);
        }
        return kept.toString();
    }
}
