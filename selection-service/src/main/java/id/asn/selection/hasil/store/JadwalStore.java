package id.asn.selection.hasil.store;

import id.asn.selection.hasil.Hasil.Pelaku;
import id.asn.selection.hasil.Jadwal;
import id.asn.selection.hasil.StatusJadwal;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Orders to announce. Their instants are judged by the clock of the database, whichever instance looks. */
@ApplicationScoped
public class JadwalStore {
    private static final String COLUMNS = "id, hasil_id, pada, status, oleh, klien, tertahan, dibatalkan_oleh";

    private final AgroalDataSource database;

    JadwalStore(AgroalDataSource database) {
        this.database = database;
    }

    /** Keeps an order; none when its instant has passed already or the version has another that waits. */
    public Optional<Jadwal> keep(UUID hasilId, Instant pada, Pelaku oleh) {
        String sql = """
            insert into jadwal_pengumuman (id, hasil_id, pada, status, oleh, klien, dibuat_pada, coba_pada)
            select ?, ?, ?, 'MENUNGGU', ?, ?, clock_timestamp(), ? where ? > clock_timestamp()
            on conflict (hasil_id) where status = 'MENUNGGU' do nothing
            returning %s
            """.formatted(COLUMNS);
        OffsetDateTime instant = pada.atOffset(ZoneOffset.UTC);
        return one(
                sql,
                UUID.randomUUID(),
                hasilId,
                instant,
                oleh.actor().person(),
                oleh.actor().client(),
                instant,
                instant);
    }

    /** The order of a version that was given last. */
    public Optional<Jadwal> of(UUID hasilId) {
        return one(
                "select " + COLUMNS + " from jadwal_pengumuman where hasil_id = ? order by dibuat_pada desc limit 1",
                hasilId);
    }

    /** Takes back the order that waits; none when none does. */
    public Optional<Jadwal> cancel(UUID hasilId, Pelaku oleh) {
        String sql = """
            update jadwal_pengumuman
               set status = 'DIBATALKAN', dibatalkan_oleh = ?, dibatalkan_pada = clock_timestamp()
             where hasil_id = ? and status = 'MENUNGGU'
            returning %s
            """.formatted(COLUMNS);
        return one(sql, oleh.actor().person(), hasilId);
    }

    /** The order that is due and that no other instance holds; it is held until the transaction ends. */
    public Optional<Jadwal> due() {
        return one("select " + COLUMNS + """
             from jadwal_pengumuman where status = 'MENUNGGU' and coba_pada <= clock_timestamp()
             order by coba_pada limit 1 for update skip locked
            """);
    }

    /** It is carried out. */
    public void done(UUID id) {
        one(
                "update jadwal_pengumuman set status = 'DILAKSANAKAN', tertahan = null where id = ? returning "
                        + COLUMNS,
                id);
    }

    /** Something holds it back; it is tried again after so many seconds. */
    public void held(UUID id, String why, int seconds) {
        String sql = """
            update jadwal_pengumuman set tertahan = ?, coba_pada = clock_timestamp() + make_interval(secs => ?)
             where id = ? and status = 'MENUNGGU'
            returning %s
            """.formatted(COLUMNS);
        one(sql, why, seconds, id);
    }

    private Optional<Jadwal> one(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Jadwal read(ResultSet row) throws SQLException {
        return new Jadwal(
                row.getObject("id", UUID.class),
                row.getObject("hasil_id", UUID.class),
                row.getObject("pada", OffsetDateTime.class).toInstant(),
                StatusJadwal.valueOf(row.getString("status")),
                row.getString("oleh"),
                row.getString("klien"),
                row.getString("tertahan"),
                row.getString("dibatalkan_oleh"));
    }
}
