package id.asn.selection.pengumuman.store;

import id.asn.selection.hasil.Tahap;
import id.asn.selection.pengumuman.PutusanUmum;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Outcomes by number, of the results in force. */
@ApplicationScoped
public class PutusanUmumStore {
    private final AgroalDataSource database;

    PutusanUmumStore(AgroalDataSource database) {
        this.database = database;
    }

    /** What the results in force say of a number, the first announced first. */
    public List<PutusanUmum> of(String nomor) {
        String sql = """
            select h.id, h.tahun, h.instansi, h.tahap, h.diumumkan_pada, b.formasi_id, b.kode,
                   (b.isi::jsonb ->> 'peringkat')::int as peringkat
              from peserta p
              join hasil h on h.tahun = p.tahun and h.instansi = p.instansi and h.status = 'DIUMUMKAN'
              join hasil_baris b
                on b.hasil_id = h.id and b.nomor_peserta = p.nomor_peserta and b.jenis = 'PUTUSAN'
             where p.nomor_peserta = ?
             order by h.diumumkan_pada
            """;
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, nomor);
            return read(query);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** How many results were ever announced. It only grows, and with each announcement. */
    public long announcements() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select count(diumumkan_pada) from hasil");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<PutusanUmum> read(PreparedStatement query) throws SQLException {
        List<PutusanUmum> found = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found.add(new PutusanUmum(
                        row.getObject("id", UUID.class),
                        row.getInt("tahun"),
                        row.getString("instansi"),
                        Tahap.valueOf(row.getString("tahap")),
                        row.getObject("formasi_id", UUID.class),
                        row.getString("kode"),
                        row.getObject("peringkat", Integer.class),
                        row.getObject("diumumkan_pada", OffsetDateTime.class).toInstant()));
            }
        }
        return found;
    }
}
