package id.asn.selection.hasil.store;

import id.asn.selection.hasil.TandaTanganHasil;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Signatures of announced versions; none is ever changed. */
@ApplicationScoped
public class TandaTanganHasilStore {
    private final AgroalDataSource database;

    TandaTanganHasilStore(AgroalDataSource database) {
        this.database = database;
    }

    /** Keeps a signature. */
    public void add(TandaTanganHasil satu) {
        String sql = "insert into hasil_tanda_tangan (hasil_id, naskah, kid, jws, jwk, pada) values (?, ?, ?, ?, ?, ?)";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, satu.hasilId());
            insert.setString(2, satu.naskah());
            insert.setString(3, satu.kid());
            insert.setString(4, satu.jws());
            insert.setString(5, satu.jwk());
            insert.setObject(6, satu.pada().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** That of a version, if it was announced since versions are signed. */
    public Optional<TandaTanganHasil> of(UUID hasilId) {
        String sql = "select * from hasil_tanda_tangan where hasil_id = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, hasilId);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Public keys that ever signed, the one that signed first before the others. */
    public List<String> keys() {
        String sql = "select jwk from hasil_tanda_tangan group by kid, jwk order by min(pada), kid";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static TandaTanganHasil read(ResultSet row) throws SQLException {
        return new TandaTanganHasil(
                row.getObject("hasil_id", UUID.class),
                row.getString("naskah"),
                row.getString("kid"),
                row.getString("jws"),
                row.getString("jwk"),
                row.getTimestamp("pada").toInstant());
    }
}
