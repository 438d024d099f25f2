package id.asn.applicant.dokumen.store;

import id.asn.applicant.dokumen.CaraBaca;
import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.dokumen.Tautan;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** One-time links. Only the SHA-256 of a link's code is stored: who reads the table cannot follow a link. */
@ApplicationScoped
public class TautanStore {
    private static final String ADD = """
            insert into tautan_dokumen (sidik, lamaran_id, jenis, kunci, cara, oleh, lewat, dibuat_pada, sampai)
            values (?, ?, ?, ?, ?, ?, ?, clock_timestamp(), ?)
            """;
    /** Of many who follow a link at once, the row's lock lets one through; the others find it used. */
    private static final String USE = """
            update tautan_dokumen set dipakai_pada = clock_timestamp()
             where sidik = ? and dipakai_pada is null and sampai > clock_timestamp()
            returning lamaran_id, jenis, kunci, cara, oleh, lewat, sampai
            """;

    private final AgroalDataSource database;

    TautanStore(AgroalDataSource database) {
        this.database = database;
    }

    /** Makes the code lead to the file. */
    public void add(String code, Tautan link) {
        try (Connection connection = database.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setBytes(1, fingerprint(code));
            add.setObject(2, link.lamaranId());
            add.setString(3, link.jenis().name());
            add.setString(4, link.kunci());
            add.setString(5, link.cara().name());
            add.setString(6, link.oleh());
            add.setString(7, link.lewat());
            add.setObject(8, link.sampai().atOffset(ZoneOffset.UTC));
            add.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Where the code leads, this once; nothing when it was used, is too old or was never given out. */
    public Optional<Tautan> use(String code) {
        try (Connection connection = database.getConnection();
                PreparedStatement use = connection.prepareStatement(USE)) {
            use.setBytes(1, fingerprint(code));
            try (ResultSet row = use.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Tautan read(ResultSet row) throws SQLException {
        return new Tautan(
                row.getObject(1, UUID.class),
                JenisDokumen.valueOf(row.getString(2)),
                row.getString(3),
                CaraBaca.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant());
    }

    private static byte[] fingerprint(String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
