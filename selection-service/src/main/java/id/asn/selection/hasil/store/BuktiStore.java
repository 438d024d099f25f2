package id.asn.selection.hasil.store;

import id.asn.selection.hasil.PohonMerkle;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a proof is made of: the roots of the blocks of a version, and the lines of one block. */
@ApplicationScoped
public class BuktiStore {
    private final AgroalDataSource database;

    BuktiStore(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * A line at its place.
     *
     * @param urut from 1
     * @param isi without its line end
     */
    public record Daun(long urut, String isi) {}

    /** Keeps the roots of a version's blocks. */
    public void keep(UUID hasilId, List<byte[]> blocks) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into hasil_blok (hasil_id, nomor, sha256) values (?, ?, ?)")) {
            for (int nomor = 0; nomor < blocks.size(); nomor++) {
                insert.setObject(1, hasilId);
                insert.setInt(2, nomor);
                insert.setBytes(3, blocks.get(nomor));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The outcome of this number. */
    public Optional<Daun> outcome(UUID hasilId, String nomor) {
        String sql = "select urut, isi from hasil_baris where hasil_id = ? and nomor_peserta = ? and jenis = 'PUTUSAN'";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, hasilId);
            query.setString(2, nomor);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(new Daun(row.getLong(1), row.getString(2))) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The roots of all blocks, in order; none for a version from before they were kept. */
    public List<byte[]> blocks(UUID hasilId) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select sha256 from hasil_blok where hasil_id = ? order by nomor")) {
            query.setObject(1, hasilId);
            List<byte[]> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(row.getBytes(1));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** How many lines the version has. */
    public long count(UUID hasilId) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select max(urut) from hasil_baris where hasil_id = ?")) {
            query.setObject(1, hasilId);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Where the block begins, as the place after which its lines stand. */
    public static long before(long urut) {
        return (urut - 1) / PohonMerkle.BLOK * PohonMerkle.BLOK;
    }
}
