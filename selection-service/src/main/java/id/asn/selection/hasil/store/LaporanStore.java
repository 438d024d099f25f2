package id.asn.selection.hasil.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reports of filled seats that formation is owed. */
@ApplicationScoped
public class LaporanStore {
    private static final int LONGEST = 500;

    private final AgroalDataSource database;

    LaporanStore(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * One report.
     *
     * @param terisi seats filled by the version
     * @param percobaan how often it was tried
     */
    public record Laporan(long urut, UUID hasilId, UUID formasiId, Isi isi, int percobaan) {}

    /** What is reported, and how it went. */
    public record Isi(int terisi, int dialihkan, String sha256, String galat, Instant terkirimPada) {}

    /** Writes one report for each formasi of the version, in the transaction of its announcement. */
    public void owe(UUID hasilId, String sha256, Instant now) {
        String sql = """
            insert into laporan_keterisian (hasil_id, formasi_id, terisi, dialihkan, sha256, berikutnya)
            select hasil_id, formasi_id, (isi::jsonb ->> 'terisi')::int,
                   coalesce((isi::jsonb ->> 'dialihkan')::int, 0), ?, ?
              from hasil_baris where hasil_id = ? and jenis = 'BATAS' order by urut
            """;
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, sha256);
            insert.setTimestamp(2, Timestamp.from(now));
            insert.setObject(3, hasilId);
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The report that is due; of one formasi the older version's always goes first. */
    public Optional<Laporan> due(Instant now) {
        String sql = """
            select l.* from laporan_keterisian l
             where l.terkirim_pada is null and l.berikutnya <= ?
               and not exists (select 1 from laporan_keterisian tua
                                where tua.formasi_id = l.formasi_id and tua.urut < l.urut
                                  and tua.terkirim_pada is null)
             order by l.berikutnya, l.urut limit 1
            """;
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setTimestamp(1, Timestamp.from(now));
            return read(query).stream().findFirst();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Formation has it. */
    public void sent(Laporan laporan, Instant now) {
        String sql = """
            update laporan_keterisian set percobaan = percobaan + 1, galat = null, terkirim_pada = ?
             where urut = ?
            """;
        update(sql, Timestamp.from(now), null, laporan.urut());
    }

    /** It could not be delivered; to be tried again at the given moment. */
    public void failed(Laporan laporan, Instant next, String why) {
        String sql = """
            update laporan_keterisian set percobaan = percobaan + 1, berikutnya = ?, galat = ? where urut = ?
            """;
        update(sql, Timestamp.from(next), why.substring(0, Math.min(why.length(), LONGEST)), laporan.urut());
    }

    private void update(String sql, Timestamp when, String why, long urut) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setTimestamp(1, when);
            if (why != null) {
                update.setString(2, why);
            }
            update.setLong(why == null ? 2 : 3, urut);
            update.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Reports of a version in the order of its formasi. */
    public List<Laporan> list(UUID hasilId, long after, int count) {
        String sql = "select * from laporan_keterisian where hasil_id = ? and urut > ? order by urut limit ?";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, hasilId);
            query.setLong(2, after);
            query.setInt(3, count);
            return read(query);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<Laporan> read(PreparedStatement query) throws SQLException {
        List<Laporan> found = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                Timestamp sent = row.getTimestamp("terkirim_pada");
                found.add(new Laporan(
                        row.getLong("urut"),
                        row.getObject("hasil_id", UUID.class),
                        row.getObject("formasi_id", UUID.class),
                        new Isi(
                                row.getInt("terisi"),
                                row.getInt("dialihkan"),
                                row.getString("sha256"),
                                row.getString("galat"),
                                sent == null ? null : sent.toInstant()),
                        row.getInt("percobaan")));
            }
        }
        return found;
    }
}
