package id.asn.selection.penerimaan.store;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Attempts at jobs. They outlive the process that began them. */
@ApplicationScoped
public class PercobaanStore {
    private final AgroalDataSource database;

    PercobaanStore(AgroalDataSource database) {
        this.database = database;
    }

    /** Writes down that an attempt begins, whatever becomes of the transaction at hand; answers which it is, from 1. */
    public int begin(UUID pekerjaanId) {
        return QuarkusTransaction.requiringNew().call(() -> write(pekerjaanId));
    }

    /** The attempt came to an end; with the transaction at hand the count begins anew. */
    public void done(UUID pekerjaanId) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from pekerjaan_percobaan where pekerjaan_id = ?")) {
            delete.setObject(1, pekerjaanId);
            delete.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private int write(UUID pekerjaanId) {
        String sql = """
            with ini as (insert into pekerjaan_percobaan (pekerjaan_id) values (?))
            select count(*) + 1 from pekerjaan_percobaan where pekerjaan_id = ?
            """;
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, pekerjaanId);
            insert.setObject(2, pekerjaanId);
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
