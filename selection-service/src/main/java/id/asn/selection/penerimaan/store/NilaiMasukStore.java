package id.asn.selection.penerimaan.store;

import id.asn.selection.penerimaan.Bacaan;
import id.asn.selection.penerimaan.Pekerjaan;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** The good rows of a file as they were judged. They stay: which file said what of whom is read here. */
@ApplicationScoped
public class NilaiMasukStore {
    private static final int AT_ONCE = 5000;
    private static final String COPY =
            "copy pekerjaan_nilai (pekerjaan_id, nomor_peserta, bagian, hadir, angka) from stdin";

    private final AgroalDataSource database;

    NilaiMasukStore(AgroalDataSource database) {
        this.database = database;
    }

    /** Room for the rows of a job; those of an earlier judgement go. */
    public Penampung open(Pekerjaan pekerjaan) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from pekerjaan_nilai where pekerjaan_id = ?")) {
            delete.setObject(1, pekerjaan.id());
            delete.executeUpdate();
            return new Penampung(pekerjaan.id());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Takes rows one by one and writes them many at a time: between two of these the rows that are read go on. */
    public final class Penampung {
        private final UUID pekerjaan;
        private final StringBuilder waiting = new StringBuilder();
        private int count;

        private Penampung(UUID pekerjaan) {
            this.pekerjaan = pekerjaan;
        }

        /** Takes one row of a number and a part that are known, and so need no escape. */
        public void add(String nomorPeserta, String bagian, Bacaan bacaan) {
            waiting.append(pekerjaan)
                    .append('\t')
                    .append(nomorPeserta)
                    .append('\t')
                    .append(bagian)
                    .append(bacaan.hadir() ? "\tt\t{" : "\tf\t{")
                    .append(bacaan.angka().stream()
                            .map(BigDecimal::toPlainString)
                            .collect(Collectors.joining(",")))
                    .append("}\n");
            count++;
            if (count % AT_ONCE == 0) {
                flush();
            }
        }

        /** Writes what is still waiting. */
        public void flush() {
            try (Connection connection = database.getConnection();
                    Writer copy = new OutputStreamWriter(
                            new PGCopyOutputStream(connection.unwrap(PGConnection.class), COPY),
                            StandardCharsets.UTF_8)) {
                copy.append(waiting);
                waiting.setLength(0);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
