package id.asn.applicant.meterai.store;

import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.meterai.AturanMeterai;
import id.asn.applicant.meterai.KebijakanMeterai;
import id.asn.platform.identity.Actor;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was laid down about stamps; only added to. */
@ApplicationScoped
public class KebijakanStore {
    private static final String ADD = """
            insert into kebijakan_meterai (tahun, jenis, aturan, berlaku_sejak, alasan, ditetapkan_pada, oleh, lewat)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ALL = """
            select tahun, jenis, aturan, berlaku_sejak, alasan, ditetapkan_pada from kebijakan_meterai
             where tahun = ? order by berlaku_sejak, urut
            """;

    private static final String OPEN = """
            select p.tahun, exists (select from kebijakan_meterai k where k.tahun = p.tahun)
              from periode_tahap p
             where p.tahap = 'PENDAFTARAN' and p.buka <= clock_timestamp()
               and penutupan(p.tahun, 'PENDAFTARAN', '') > clock_timestamp()
             order by p.tahun
            """;

    private final AgroalDataSource database;

    KebijakanStore(AgroalDataSource database) {
        this.database = database;
    }

    /** Lays it down. */
    public void add(KebijakanMeterai it, Actor actor) {
        try (Connection connection = database.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setInt(1, it.tahun());
            add.setString(2, it.jenis().name());
            add.setString(3, it.aturan().name());
            add.setObject(4, it.berlakuSejak().atOffset(ZoneOffset.UTC));
            add.setString(5, it.alasan());
            add.setObject(6, it.ditetapkanPada().atOffset(ZoneOffset.UTC));
            add.setString(7, actor.person());
            add.setString(8, actor.client());
            add.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** All of the year, in the order in which they take effect; of two at one instant the later laid down counts. */
    public List<KebijakanMeterai> ofYear(int tahun) {
        List<KebijakanMeterai> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(ALL)) {
            query.setInt(1, tahun);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(read(row));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What counts for each kind at the instant; a kind of which nothing was laid down is not in it. */
    public Map<JenisDokumen, KebijakanMeterai> at(int tahun, Instant instant) {
        Map<JenisDokumen, KebijakanMeterai> counts = new EnumMap<>(JenisDokumen.class);
        ofYear(tahun).stream()
                .filter(it -> !it.berlakuSejak().isAfter(instant))
                .forEach(it -> counts.put(it.jenis(), it));
        return counts;
    }

    /** The years whose national registration is open, and whether anything was laid down for each. */
    public Map<Integer, Boolean> ofOpenYears() {
        Map<Integer, Boolean> years = new TreeMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(OPEN);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                years.put(row.getInt(1), row.getBoolean(2));
            }
            return years;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static KebijakanMeterai read(ResultSet row) throws SQLException {
        return new KebijakanMeterai(
                row.getInt(1),
                JenisDokumen.valueOf(row.getString(2)),
                AturanMeterai.valueOf(row.getString(3)),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant());
    }
}
