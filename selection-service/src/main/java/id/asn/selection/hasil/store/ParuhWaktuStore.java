package id.asn.selection.hasil.store;

import id.asn.selection.hasil.store.BarisStore.Pasangan;
import id.asn.selection.pppk.ParuhWaktu;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Outcomes of a result of PPPK without a seat, for whom there is PPPK Paruh Waktu. */
@ApplicationScoped
public class ParuhWaktuStore {
    private final AgroalDataSource database;

    ParuhWaktuStore(AgroalDataSource database) {
        this.database = database;
    }

    /** Those who sat everything and have no seat, in the order of the announcement, after a place. */
    public List<Pasangan> of(UUID hasilId, long after, int count) {
        String sql = """
            select p.urut, p.formasi_id, m.isi as masukan, p.isi as putusan
              from hasil_baris p
              join hasil_baris m
                on m.hasil_id = p.hasil_id and m.nomor_peserta = p.nomor_peserta and m.jenis = 'MASUKAN'
             where p.hasil_id = ? and p.jenis = 'PUTUSAN' and p.urut > ? and p.kode = any (?)
             order by p.urut limit ?
            """;
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, hasilId);
            query.setLong(2, after);
            query.setArray(3, connection.createArrayOf("text", ParuhWaktu.kode().toArray()));
            query.setInt(4, count);
            return read(query);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<Pasangan> read(PreparedStatement query) throws SQLException {
        List<Pasangan> found = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found.add(new Pasangan(
                        row.getLong("urut"),
                        row.getObject("formasi_id", UUID.class),
                        row.getString("masukan"),
                        row.getString("putusan")));
            }
        }
        return found;
    }
}
