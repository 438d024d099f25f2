package id.asn.bench.pengajuan;

import id.asn.bench.Database;
import id.asn.launcher.Fault;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What one real submission wrote, so that pgbench writes as many bytes.
 *
 * @param text the canonical text of the submission
 * @param sha256 its hash
 * @param answer the kept answer, as PostgreSQL prints a bytea
 * @param requestHash the kept hash of the request
 */
record Example(String text, String sha256, String answer, String requestHash) {

    private static final String READ = """
            select l.isi, l.sha256, i.isi::text, i.sidik_permintaan
              from lamaran l
              join idempotensi i on i.rute = 'POST /v1/lamaran/' || l.id || '/pengajuan'
             where l.id = ?::uuid
            """;

    static Example read(Database database, String lamaran) {
        try (Connection connection = database.connect();
                PreparedStatement query = connection.prepareStatement(READ)) {
            query.setString(1, lamaran);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) throw new Fault("The submitted lamaran " + lamaran + " is not in the database.");
                return new Example(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
            }
        } catch (SQLException e) {
            throw new Fault("The submitted lamaran cannot be read (" + e.getMessage() + ").", e);
        }
    }
}
