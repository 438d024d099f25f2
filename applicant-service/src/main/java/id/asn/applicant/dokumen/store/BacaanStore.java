package id.asn.applicant.dokumen.store;

import id.asn.applicant.dokumen.CaraBaca;
import id.asn.applicant.dokumen.Dokumen;
import id.asn.platform.identity.Actor;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Who read which document when, and by which way; only added to. */
@ApplicationScoped
public class BacaanStore {
    private static final String ADD = """
            insert into dokumen_bacaan (lamaran_id, jenis, sha256, oleh, lewat, cara, pada)
            values (?, ?, ?, ?, ?, ?, clock_timestamp())
            """;

    private final AgroalDataSource database;

    BacaanStore(AgroalDataSource database) {
        this.database = database;
    }

    /** Writes the reading down. */
    public void add(Dokumen document, Actor reader, CaraBaca cara) {
        try (Connection connection = database.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setObject(1, document.lamaranId());
            add.setString(2, document.jenis().name());
            add.setString(3, document.berkas().sha256());
            add.setString(4, reader.person());
            add.setString(5, reader.client());
            add.setString(6, cara.name());
            add.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
