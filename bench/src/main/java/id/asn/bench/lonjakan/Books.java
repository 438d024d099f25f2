package id.asn.bench.lonjakan;

import id.asn.bench.Database;
import id.asn.launcher.Fault;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the database holds of a group of drafts, asked past the service. */
record Books(Database database, int group) {
    private static final String SUBMITTED = """
            select l.id::text, l.nomor_pendaftaran from lamaran l join pelamar p on p.id = l.pelamar_id
             where l.status <> 'DRAF' and p.akun like 'bench-%-' || ?
            """;

    /** Persons with two submissions, and submissions that do not stand once in a queue, in a message and among the moves. */
    private static final String TWICE = """
            select l.pelamar_id::text, count(*)::text from lamaran l join pelamar p on p.id = l.pelamar_id
             where l.status <> 'DRAF' and p.akun like 'bench-%-' || ?
             group by l.pelamar_id
            having count(*) > 1 or count(distinct l.nomor_pendaftaran) < count(*)
                or (select count(*) from pesan m where m.pelamar_id = l.pelamar_id and m.jenis = 'LAMARAN_DITERIMA') <> 1
                or (select count(*) from verifikasi v where v.pelamar_id = l.pelamar_id and v.lamaran_id = any(array_agg(l.id))) <> 1
                or (select count(*) from lamaran_langkah g where g.lamaran_id = any(array_agg(l.id)) and g.tindakan = 'AJUKAN') <> 1
            """;

    /** The receipt's number of each that was submitted. */
    Map<UUID, String> submitted() {
        Map<UUID, String> numbers = new HashMap<>();
        rows(SUBMITTED).forEach((id, number) -> numbers.put(UUID.fromString(id), number));
        return numbers;
    }

    /** How many persons have anything twice, or a part of it missing. */
    int uneven() {
        return rows(TWICE).size();
    }

    private Map<String, String> rows(String sql) {
        try (Connection connection = database.connect();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, Integer.toString(group));
            Map<String, String> found = new HashMap<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) found.put(rows.getString(1), rows.getString(2));
            }
            return found;
        } catch (SQLException e) {
            throw new Fault("What was submitted cannot be read (" + e.getMessage() + ").", e);
        }
    }
}
