package id.asn.applicant.pelamar.store;

import id.asn.applicant.pelamar.NikTersandi;
import id.asn.applicant.pelamar.PemutaranKunci;
import id.asn.platform.identity.Actor;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The wrapped keys of all people, and how far they are wrapped under one secret. */
@ApplicationScoped
public class KunciStore {
    private static final String FOLLOW = """
            update sanksi s set nik_indeks = ?, nik_sidik = ?
              from pelamar p where p.id = ? and s.nik_indeks = p.nik_indeks
            """;
    private static final String RENEW = "update pelamar set nik_indeks = ?, nik_kunci = ?, nik_sidik = ? where id = ?";
    private static final String COUNT = "update pemutaran_kunci set dibungkus = dibungkus + ? where sidik = ?";
    private static final String PROGRESS = """
            select r.diminta_pada, r.selesai_pada, coalesce(r.dibungkus, 0) as dibungkus,
                   (select count(*) from pelamar where nik_kunci is not null and nik_sidik is distinct from s.sidik) as tersisa,
                   (select count(*) from pelamar where nik_kunci is null and nik_sidik is distinct from s.sidik) as terhapus,
                   (select count(*) from sanksi where nik_sidik <> s.sidik and status = 'BERLAKU') as sanksi
              from (select cast(? as text) as sidik) s left join pemutaran_kunci r on r.sidik = s.sidik
            """;

    private final AgroalDataSource database;

    KunciStore(AgroalDataSource database) {
        this.database = database;
    }

    /** Somebody's sealed NIK. */
    public record Baris(UUID pelamar, NikTersandi nik) {}

    /** Asks for all keys to be wrapped under the secret; asking again starts over what was finished. */
    public void request(String sidik, Actor actor) {
        String sql = """
                insert into pemutaran_kunci (sidik, diminta_oleh) values (?, ?)
                on conflict (sidik) do update set selesai_pada = null
                """;
        String again = "update pelamar set kunci_dilewati = null where kunci_dilewati is not null";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql);
                PreparedStatement retry = connection.prepareStatement(again)) {
            insert.setString(1, sidik);
            insert.setString(2, actor.person());
            insert.executeUpdate();
            retry.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** True while the secret is asked for and not finished. */
    public boolean wanted(String sidik) {
        String sql = "select exists (select from pemutaran_kunci where sidik = ? and selesai_pada is null)";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, sidik);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Some people whose keys lie under another secret, locked; those that another instance has in hand are passed over. */
    public List<Baris> take(String sidik, int most) {
        String sql = """
                select id, nik_indeks, nik_kunci, nik_sandi, nik_sidik from pelamar
                 where nik_kunci is not null and nik_sidik is distinct from ? and kunci_dilewati is distinct from ?
                 order by nik_sidik, id limit ?
                   for update skip locked
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, sidik);
            query.setString(2, sidik);
            query.setInt(3, most);
            return read(query);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Writes keys and indexes made anew, those of the people's sanctions with them, and counts the people. */
    public void put(String sidik, List<Baris> renewed) {
        try (Connection connection = database.getConnection();
                PreparedStatement bans = connection.prepareStatement(FOLLOW);
                PreparedStatement people = connection.prepareStatement(RENEW);
                PreparedStatement progress = connection.prepareStatement(COUNT)) {
            for (Baris one : renewed) {
                bans.setBytes(1, one.nik().indeks());
                bans.setString(2, one.nik().sidik());
                bans.setObject(3, one.pelamar());
                bans.addBatch();
                people.setBytes(1, one.nik().indeks());
                people.setBytes(2, one.nik().kunci());
                people.setString(3, one.nik().sidik());
                people.setObject(4, one.pelamar());
                people.addBatch();
            }
            bans.executeBatch();
            people.executeBatch();
            progress.setInt(1, renewed.size());
            progress.setString(2, sidik);
            progress.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** This one cannot be wrapped under the secret: others go on. */
    public void passOver(UUID pelamar, String sidik) {
        String sql = "update pelamar set kunci_dilewati = ? where id = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, sidik);
            update.setObject(2, pelamar);
            update.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Notes the end, if really nothing is left: a row that somebody else has in hand is something left. */
    public void finish(String sidik) {
        String sql = """
                update pemutaran_kunci set selesai_pada = now()
                 where sidik = ? and not exists
                       (select from pelamar where nik_kunci is not null and nik_sidik is distinct from ?)
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, sidik);
            update.setString(2, sidik);
            update.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** How far it is. */
    public PemutaranKunci progress(String sidik) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(PROGRESS)) {
            query.setString(1, sidik);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new PemutaranKunci(
                        sidik,
                        instant(row, "diminta_pada"),
                        instant(row, "selesai_pada"),
                        row.getLong("dibungkus"),
                        row.getLong("tersisa"),
                        row.getLong("terhapus"),
                        row.getLong("sanksi"));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    private static List<Baris> read(PreparedStatement query) throws SQLException {
        List<Baris> found = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                NikTersandi sealed = new NikTersandi(
                        row.getBytes("nik_indeks"),
                        row.getBytes("nik_kunci"),
                        row.getBytes("nik_sandi"),
                        row.getString("nik_sidik"));
                found.add(new Baris(row.getObject("id", UUID.class), sealed));
            }
        }
        return found;
    }
}
