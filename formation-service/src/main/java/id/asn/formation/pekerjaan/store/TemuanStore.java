package id.asn.formation.pekerjaan.store;

import id.asn.formation.pekerjaan.Bobot;
import id.asn.formation.pekerjaan.JumlahTemuan;
import id.asn.formation.pekerjaan.Temuan;
import id.asn.formation.pekerjaan.TemuanBaris;
import id.asn.platform.problem.Finding;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;

/** What was found in the rows of a file: line, column, code, and the numbers compared. */
@ApplicationScoped
public class TemuanStore {
    private static final String COLUMNS = "pekerjaan_id, baris, bobot, kolom, kode, dasar_hukum, fakta";
    private static final String PAGE = """
            select urut, baris, bobot, kolom, kode, dasar_hukum, cast(fakta as text) as fakta from pekerjaan_temuan
            where pekerjaan_id = :pekerjaan and urut > :after and (cast(:bobot as text) is null or bobot = :bobot)
            order by urut
            """;
    private static final String LINES = """
            select urut, baris, bobot, kolom, kode, dasar_hukum, cast(fakta as text) as fakta from pekerjaan_temuan
            where pekerjaan_id = :pekerjaan order by bobot desc, baris, urut
            """;
    private static final String COUNTS = """
            select kode, bobot, count(*) as jumlah from pekerjaan_temuan where pekerjaan_id = :pekerjaan
            group by kode, bobot order by bobot desc, jumlah desc, kode
            """;

    private final AgroalDataSource database;
    private final EntityManager entities;
    private final Fakta fakta;

    TemuanStore(AgroalDataSource database, EntityManager entities, Fakta fakta) {
        this.database = database;
        this.entities = entities;
        this.fakta = fakta;
    }

    /** Findings on their way to the table, in lots. */
    public Catatan open(UUID pekerjaan) {
        return new Catatan(pekerjaan);
    }

    /**
     * A stretch of the findings in the order in which they were made.
     *
     * @param bobot null for all
     */
    @SuppressWarnings("unchecked")
    public List<TemuanBaris> list(UUID pekerjaan, Bobot bobot, long after, int count) {
        List<Tuple> rows = entities.createNativeQuery(PAGE, Tuple.class)
                .setParameter("pekerjaan", pekerjaan)
                .setParameter("after", after)
                .setParameter("bobot", bobot == null ? null : bobot.name())
                .setMaxResults(count)
                .getResultList();
        return rows.stream().map(this::read).toList();
    }

    /** The first findings: what is wrong before what is only odd, each in the order of the file's rows. */
    @SuppressWarnings("unchecked")
    public List<TemuanBaris> byRow(UUID pekerjaan, int count) {
        List<Tuple> rows = entities.createNativeQuery(LINES, Tuple.class)
                .setParameter("pekerjaan", pekerjaan)
                .setMaxResults(count)
                .getResultList();
        return rows.stream().map(this::read).toList();
    }

    /** How often each thing was found. */
    @SuppressWarnings("unchecked")
    public List<JumlahTemuan> counts(UUID pekerjaan) {
        List<Tuple> rows = entities.createNativeQuery(COUNTS, Tuple.class)
                .setParameter("pekerjaan", pekerjaan)
                .getResultList();
        return rows.stream()
                .map(row -> new JumlahTemuan(
                        row.get("kode", String.class),
                        Bobot.valueOf(row.get("bobot", String.class)),
                        row.get("jumlah", Long.class)))
                .toList();
    }

    private TemuanBaris read(Tuple row) {
        Finding finding = new Finding(
                row.get("kolom", String.class),
                row.get("kode", String.class),
                row.get("dasar_hukum", String.class),
                fakta.read(row.get("fakta", String.class)));
        return new TemuanBaris(
                row.get("urut", Long.class),
                row.get("baris", Long.class),
                new Temuan(Bobot.valueOf(row.get("bobot", String.class)), finding));
    }

    /** Collects findings and copies them in when there are enough of them. */
    public final class Catatan {
        private static final int AT_ONCE = 1 << 18;

        private final UUID pekerjaan;
        private final StringBuilder waiting = new StringBuilder();

        private Catatan(UUID pekerjaan) {
            this.pekerjaan = pekerjaan;
        }

        /** Takes what was found in a row. */
        public void add(long baris, List<Temuan> temuan) {
            for (Temuan one : temuan) {
                waiting.append(pekerjaan)
                        .append('\t')
                        .append(baris)
                        .append('\t')
                        .append(one.bobot());
                Finding finding = one.finding();
                tab(finding.pointer());
                tab(finding.code());
                tab(finding.legalBasis());
                tab(CopyText.json(finding.facts()));
                waiting.append('\n');
            }
            if (waiting.length() > AT_ONCE) {
                flush();
            }
        }

        private void tab(String value) {
            waiting.append('\t');
            CopyText.add(waiting, value);
        }

        /** Copies what waits. */
        public void flush() {
            byte[] rows = waiting.toString().getBytes(StandardCharsets.UTF_8);
            waiting.setLength(0);
            try (Connection connection = database.getConnection()) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy pekerjaan_temuan (" + COLUMNS + ") from stdin", new ByteArrayInputStream(rows));
            } catch (SQLException | IOException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
