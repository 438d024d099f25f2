package id.asn.applicant.meterai.store;

import id.asn.applicant.meterai.TindakanMeterai;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Stamps whose number is to be asked: their own rows, held for two minutes by whoever asks. */
@ApplicationScoped
public class AntreanMeterai {
    private static final String CLAIM = """
            update meterai set status = ?, percobaan = percobaan + 1, berikut = clock_timestamp() + interval '2 minutes'
             where (lamaran_id, jenis_dokumen) = (select lamaran_id, jenis_dokumen from meterai
                          where status in (?, ?) and berikut <= clock_timestamp()
                          order by berikut limit 1 for update skip locked)
            returning lamaran_id, jenis_dokumen, nomor_seri, sha256, percobaan
            """;
    private static final String RECORD = """
            update meterai set status = ?, keterangan = ?, sejak = clock_timestamp(),
                   berikut = clock_timestamp() + make_interval(secs => ?)
             where lamaran_id = ? and jenis_dokumen = ? and status = ? and percobaan = ?
            """;
    private static final int FIRST_PAUSE = 6;
    private static final int LONGEST_PAUSE = 900;
    private static final int DOUBLINGS = 8;

    private final AgroalDataSource database;

    AntreanMeterai(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * A number to be asked.
     *
     * @param percobaan counts declarations and tries, and so tells this one from any that came since
     */
    public record Tugas(UUID lamaran, String jenisDokumen, String nomorSeri, String sha256, int percobaan) {}

    /** The one that has waited longest. */
    public Optional<Tugas> claim() {
        try (Connection connection = database.getConnection();
                PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setString(1, TindakanMeterai.TANYA_ULANG.ke().name());
            claim.setString(2, TindakanMeterai.TANYA_ULANG.ke().name());
            claim.setString(3, TindakanMeterai.TANYA_ULANG.dari().name());
            try (ResultSet row = claim.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Tugas read(ResultSet row) throws SQLException {
        return new Tugas(
                row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4), row.getInt(5));
    }

    /** Writes the answer down, unless the stamp was declared anew since. */
    public void record(Tugas task, TindakanMeterai move, String keterangan) {
        try (Connection connection = database.getConnection();
                PreparedStatement record = connection.prepareStatement(RECORD)) {
            record.setString(1, move.ke().name());
            record.setString(2, keterangan);
            record.setDouble(3, Math.min(LONGEST_PAUSE, FIRST_PAUSE << Math.min(task.percobaan() - 1, DOUBLINGS)));
            record.setObject(4, task.lamaran());
            record.setString(5, task.jenisDokumen());
            record.setString(6, move.dari().name());
            record.setInt(7, task.percobaan());
            record.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
