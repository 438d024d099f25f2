package id.asn.selection.penerimaan.store;

import id.asn.selection.penerimaan.JenisPekerjaan;
import id.asn.selection.penerimaan.Perbedaan.Isi;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Everything that was ever let count for one participant, with who sent it and who released it. */
@ApplicationScoped
public class RiwayatNilaiStore {
    private final AgroalDataSource database;

    RiwayatNilaiStore(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * A score that counted from an instant on.
     *
     * @param pekerjaan the file it came in
     * @param bagian the part of the test; empty where a participant has one score for all of it
     * @param sejak when it began to count
     * @param dikirimOleh who sent the file
     * @param disahkanOleh who let it count; null for a file from before that was asked
     */
    public record Entri(
            UUID pekerjaan,
            JenisPekerjaan jenis,
            int tahun,
            String bagian,
            Isi isi,
            Instant sejak,
            String dikirimOleh,
            String disahkanOleh) {}

    /** In the order in which they counted. A file that said again what counted already is none of them. */
    public List<Entri> of(String nomorPeserta) {
        String sql = """
            select p.id, p.jenis, p.tahun, n.bagian, n.hadir, n.angka, p.selesai_pada, p.dibuat_oleh, p.diputus_oleh,
                   lag(row (n.hadir, n.angka)) over (partition by p.jenis, p.tahun, n.bagian order by p.selesai_pada, p.urut)
                       is not distinct from row (n.hadir, n.angka) as sama
              from pekerjaan_nilai n join pekerjaan p on p.id = n.pekerjaan_id
             where n.nomor_peserta = ? and p.status = 'SELESAI'
             order by p.selesai_pada, p.urut, n.bagian
            """;
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, nomorPeserta);
            List<Entri> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    if (!row.getBoolean("sama")) {
                        found.add(entry(row));
                    }
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Entri entry(ResultSet row) throws SQLException {
        return new Entri(
                row.getObject("id", UUID.class),
                JenisPekerjaan.valueOf(row.getString("jenis")),
                row.getInt("tahun"),
                row.getString("bagian"),
                new Isi(row.getBoolean("hadir"), PerbedaanStore.numbers(row.getArray("angka"))),
                row.getTimestamp("selesai_pada").toInstant(),
                row.getString("dibuat_oleh"),
                row.getString("diputus_oleh"));
    }
}
