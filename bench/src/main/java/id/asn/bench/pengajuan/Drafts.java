package id.asn.bench.pengajuan;

import id.asn.bench.Database;
import id.asn.launcher.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Complete drafts in any number, each of a pelamar of its own: copies of one that was made through the API, documents
 * and moves included. Only the files behind the documents are not copied; submitting does not read them.
 */
final class Drafts {

    private static final String COPY = resource("/sql/salin-draf.sql");
    private static final String LIST = "select akun, lamaran_id from salinan order by n";

    private static final String SUBMITTED = """
            select count(*) from lamaran l join pelamar p on p.id = l.pelamar_id
             where l.status = 'DIAJUKAN' and p.akun like 'bench-' || ? || '-%'
            """;

    private final Database database;
    private final String pattern;

    /**
     * Drafts like one.
     *
     * @param pattern the id of the lamaran to copy
     */
    Drafts(Database database, String pattern) {
        this.database = database;
        this.pattern = pattern;
    }

    /** One draft and the account of the person whose it is. */
    record Draft(String akun, String lamaran) {}

    /**
     * Makes drafts numbered {@code first} and following. Account and id follow from group and number.
     *
     * @param group keeps the drafts of one side from those of the other
     */
    List<Draft> make(String group, long first, long count) {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            set(connection, "bench.pola", pattern);
            set(connection, "bench.kelompok", group);
            set(connection, "bench.dari", Long.toString(first));
            set(connection, "bench.sampai", Long.toString(first + count - 1));
            try (Statement copy = connection.createStatement()) {
                copy.execute(COPY);
            }
            List<Draft> drafts = list(connection);
            connection.commit();
            return drafts;
        } catch (SQLException e) {
            throw new Fault("The drafts could not be copied (" + e.getMessage() + ").", e);
        }
    }

    /** How many of a group have been submitted by now. */
    long submitted(String group) {
        try (Connection connection = database.connect();
                PreparedStatement query = connection.prepareStatement(SUBMITTED)) {
            query.setString(1, group);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new Fault("The submitted lamaran cannot be counted (" + e.getMessage() + ").", e);
        }
    }

    private static List<Draft> list(Connection connection) throws SQLException {
        List<Draft> drafts = new ArrayList<>();
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(LIST)) {
            while (rows.next()) drafts.add(new Draft(rows.getString(1), rows.getString(2)));
        }
        return drafts;
    }

    private static void set(Connection connection, String name, String value) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("select set_config(?, ?, true)")) {
            set.setString(1, name);
            set.setString(2, value);
            set.execute();
        }
    }

    static String resource(String path) {
        try (InputStream file = Drafts.class.getResourceAsStream(path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
