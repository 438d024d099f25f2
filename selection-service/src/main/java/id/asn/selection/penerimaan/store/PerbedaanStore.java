package id.asn.selection.penerimaan.store;

import id.asn.selection.penerimaan.Perbedaan;
import id.asn.selection.penerimaan.Perbedaan.Isi;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a file replaces, as it was written down when the file was judged. */
@ApplicationScoped
public class PerbedaanStore {
    private final AgroalDataSource database;

    PerbedaanStore(AgroalDataSource database) {
        this.database = database;
    }

    /** By number, those after the given place. */
    public List<Perbedaan> list(UUID pekerjaan, long after, int count) {
        String sql = """
            select urut, nomor_peserta, bagian, hadir_lama, angka_lama, pekerjaan_lama, hadir, angka from pekerjaan_perbedaan
             where pekerjaan_id = ? and urut > ? order by urut limit ?
            """;
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, pekerjaan);
            query.setLong(2, after);
            query.setInt(3, count);
            List<Perbedaan> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(read(row));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Perbedaan read(ResultSet row) throws SQLException {
        return new Perbedaan(
                row.getLong("urut"),
                row.getString("nomor_peserta"),
                row.getString("bagian"),
                new Isi(row.getBoolean("hadir_lama"), numbers(row.getArray("angka_lama"))),
                row.getObject("pekerjaan_lama", UUID.class),
                new Isi(row.getBoolean("hadir"), numbers(row.getArray("angka"))));
    }

    static List<BigDecimal> numbers(Array array) throws SQLException {
        return List.of((BigDecimal[]) array.getArray());
    }
}
