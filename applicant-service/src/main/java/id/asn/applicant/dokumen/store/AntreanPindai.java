package id.asn.applicant.dokumen.store;

import id.asn.applicant.dokumen.TindakanPindai;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * Files that wait for their scan: the documents' own rows, so that nothing is lost between the two. Whoever takes one up
 * holds it for two minutes; after that it is anybody's again. Any number of instances take side by side.
 */
@ApplicationScoped
public class AntreanPindai {
    private static final String CLAIM = """
            update dokumen set pindai_status = ?, pindai_percobaan = pindai_percobaan + 1,
                   pindai_berikut = clock_timestamp() + interval '2 minutes'
             where id = (select id from dokumen
                          where pindai_status in (?, ?) and pindai_berikut <= clock_timestamp()
                          order by pindai_berikut limit 1 for update skip locked)
            returning id, kunci, pindai_percobaan
            """;
    private static final String RECORD = """
            update dokumen set pindai_status = ?, pindai_temuan = ?, pindai_sejak = clock_timestamp(),
                   pindai_berikut = clock_timestamp() + make_interval(secs => ?)
             where id = ? and kunci = ? and pindai_status = ? and pindai_percobaan = ?
            """;
    /** A tenth of a minute at first, a quarter of an hour at most. */
    private static final int FIRST_PAUSE = 6;

    private static final int LONGEST_PAUSE = 900;
    private static final int DOUBLINGS = 8;

    private final AgroalDataSource database;

    AntreanPindai(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * A file to be scanned.
     *
     * @param percobaan the how-manieth try this is; it also tells this try from another that took over
     */
    public record Tugas(UUID dokumen, String kunci, int percobaan) {}

    /** The file that has waited longest, held for two minutes. */
    public Optional<Tugas> claim() {
        try (Connection connection = database.getConnection();
                PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setString(1, TindakanPindai.PINDAI_ULANG.ke().name());
            claim.setString(2, TindakanPindai.PINDAI_ULANG.ke().name());
            claim.setString(3, TindakanPindai.PINDAI_ULANG.dari().name());
            try (ResultSet row = claim.executeQuery()) {
                return row.next()
                        ? Optional.of(new Tugas(row.getObject(1, UUID.class), row.getString(2), row.getInt(3)))
                        : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Writes the verdict down, unless another file has taken the place or another try has begun since. */
    public void record(Tugas task, TindakanPindai move, String temuan) {
        try (Connection connection = database.getConnection();
                PreparedStatement record = connection.prepareStatement(RECORD)) {
            record.setString(1, move.ke().name());
            record.setString(2, temuan);
            record.setDouble(3, pause(task.percobaan()));
            record.setObject(4, task.dokumen());
            record.setString(5, task.kunci());
            record.setString(6, move.dari().name());
            record.setInt(7, task.percobaan());
            record.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static int pause(int tries) {
        return Math.min(LONGEST_PAUSE, FIRST_PAUSE << Math.min(tries - 1, DOUBLINGS));
    }
}
