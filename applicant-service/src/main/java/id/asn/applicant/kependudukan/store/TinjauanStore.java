package id.asn.applicant.kependudukan.store;

import id.asn.applicant.kependudukan.JenisPerbedaan;
import id.asn.applicant.kependudukan.PerluDilihat;
import id.asn.applicant.kependudukan.PutusanPetugas;
import id.asn.applicant.pelamar.PemeriksaanNik;
import id.asn.applicant.pelamar.store.BarisPemeriksaan;
import id.asn.platform.identity.Actor;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the civil registry answered of each account, and what officials found of it: added to, never changed. */
@ApplicationScoped
public class TinjauanStore {
    /** Only the present check of an account is looked at; what a correction overtook needs nobody. */
    private static final String QUEUE = """
            select j.urut, j.pelamar_id, j.giliran, j.hasil, j.berbeda, j.pada as sejak,
                   t.putusan, t.catatan, t.oleh, t.pada
              from pemeriksaan_nik_jawaban j
              join pemeriksaan_nik n on n.pelamar_id = j.pelamar_id and n.giliran = j.giliran
              left join tinjauan_nik t on t.pelamar_id = j.pelamar_id and t.giliran = j.giliran
             where j.hasil <> 'COCOK' and j.urut > ? and (t.putusan is not null) = ?
               and coalesce(cast(? as text), lower(j.hasil)) = any (array_append(j.berbeda, lower(j.hasil)))
             order by j.urut limit ?
            """;

    private static final String HISTORY = """
            select j.giliran, j.hasil, j.berbeda, j.pada as sejak, t.putusan, t.catatan, t.oleh, t.pada
              from pemeriksaan_nik_jawaban j left join tinjauan_nik t using (pelamar_id, giliran)
             where pelamar_id = ? order by j.urut
            """;

    private static final String APPEND = """
            insert into tinjauan_nik (pelamar_id, giliran, putusan, catatan, oleh, lewat) values (?, ?, ?, ?, ?, ?)
            """;

    private final AgroalDataSource database;

    TinjauanStore(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Checks that were not confirmed, first answered first, after the key.
     *
     * @param reviewed true for those that were decided, false for those that wait
     */
    public List<PerluDilihat> queue(boolean reviewed, Optional<JenisPerbedaan> kind, long after, int fetch) {
        List<PerluDilihat> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(QUEUE)) {
            query.setLong(1, after);
            query.setBoolean(2, reviewed);
            query.setString(3, kind.map(JenisPerbedaan::unsur).orElse(null));
            query.setInt(4, fetch);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(new PerluDilihat(
                            row.getLong("urut"), row.getObject("pelamar_id", UUID.class), BarisPemeriksaan.read(row)));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Every answer about the account, first answered first. */
    public List<PemeriksaanNik> history(UUID pelamar) {
        List<PemeriksaanNik> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(HISTORY)) {
            query.setObject(1, pelamar);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(BarisPemeriksaan.read(row));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Keeps what an official found, and who that was. */
    public void append(UUID pelamar, PutusanPetugas it, Actor actor) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(APPEND)) {
            insert.setObject(1, pelamar);
            insert.setInt(2, it.giliran());
            insert.setString(3, it.putusan().name());
            insert.setString(4, it.catatan());
            insert.setString(5, actor.person());
            insert.setString(6, actor.client());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
