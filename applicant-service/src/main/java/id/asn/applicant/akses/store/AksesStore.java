package id.asn.applicant.akses.store;

import id.asn.applicant.Peran;
import id.asn.applicant.akses.Akses;
import id.asn.applicant.akses.TujuanAkses;
import id.asn.platform.identity.Actor;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The record of looks. */
@ApplicationScoped
public class AksesStore {
    private final AgroalDataSource database;

    AksesStore(AgroalDataSource database) {
        this.database = database;
    }

    /** Keeps the look in the transaction that reads: without the record nothing is shown. */
    public void record(UUID pelamar, TujuanAkses tujuan, Peran role, Actor actor) {
        String sql = "insert into akses (pelamar_id, peran, instansi, tujuan, oleh, lewat) values (?, ?, ?, ?, ?, ?)";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, pelamar);
            insert.setString(2, role.claim());
            insert.setString(3, actor.instansi());
            insert.setString(4, tujuan.name());
            insert.setString(5, actor.person());
            insert.setString(6, actor.client());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Keeps the look whatever becomes of the transaction at hand: a dry run is undone, but it has shown the person. */
    public void recordForGood(UUID pelamar, TujuanAkses tujuan, Peran role, Actor actor) {
        QuarkusTransaction.requiringNew().run(() -> record(pelamar, tujuan, role, actor));
    }

    /** The looks at the person signed in as this, after the key, in order. */
    public List<Akses> of(String akun, long after, int fetch) {
        String sql = """
                select urut, pada, peran, instansi, tujuan from akses
                 where pelamar_id = (select id from pelamar where akun = ?) and urut > ? order by urut limit ?
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, akun);
            query.setLong(2, after);
            query.setInt(3, fetch);
            return read(query);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<Akses> read(PreparedStatement query) throws SQLException {
        List<Akses> found = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found.add(new Akses(
                        row.getLong("urut"),
                        row.getObject("pada", OffsetDateTime.class).toInstant(),
                        row.getString("peran"),
                        row.getString("instansi"),
                        TujuanAkses.valueOf(row.getString("tujuan"))));
            }
        }
        return found;
    }
}
