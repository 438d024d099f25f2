package id.asn.applicant.lamaran.store;

import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.LamaranStatus;
import id.asn.platform.problem.NotHere;
import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lamaran, always seen through the person whose they are. */
@ApplicationScoped
public class LamaranStore implements PanacheRepositoryBase<Lamaran, UUID> {
    private static final String OWN = "pelamarId in (select p.id from Pelamar p where p.akun = ?1)";

    private final AgroalDataSource database;

    LamaranStore(AgroalDataSource database) {
        this.database = database;
    }

    /** One of the person's own; somebody else's is not there. */
    public Lamaran own(UUID id, String akun) {
        return theirs(id, akun).firstResultOptional().orElseThrow(() -> new NotHere("lamaran", id));
    }

    /** The same, locked until the end of the transaction. */
    public Lamaran lockOwn(UUID id, String akun) {
        return theirs(id, akun)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new NotHere("lamaran", id));
    }

    /** The person's own in order of creation, after the key. */
    public List<Lamaran> allOwn(String akun, long after, int fetch) {
        return find(OWN + " and urut > ?2 order by urut", akun, after)
                .range(0, fetch - 1)
                .list();
    }

    /** The person's lamaran on this formasi. */
    public Optional<Lamaran> onFormasi(UUID pelamarId, UUID formasiId) {
        return find("pelamarId = ?1 and pilihan.formasiId = ?2", pelamarId, formasiId)
                .firstResultOptional();
    }

    /** How many drafts of the year the person has. */
    public long drafts(UUID pelamarId, int tahun) {
        return count("pelamarId = ?1 and pilihan.tahun = ?2 and status = ?3", pelamarId, tahun, LamaranStatus.DRAF);
    }

    /** Another of the person's lamaran of the year that waits for its verdict or is MS. */
    public Optional<Lamaran> standing(Lamaran but) {
        return find(
                        "pelamarId = ?1 and pilihan.tahun = ?2 and status in ?3 and id <> ?4",
                        but.pelamarId(),
                        but.pilihan().tahun(),
                        List.of(LamaranStatus.DIAJUKAN, LamaranStatus.MS),
                        but.id())
                .firstResultOptional();
    }

    /** Number for the next receipt; numbers may be missing, none comes twice. */
    public String nextNomorPendaftaran(Lamaran lamaran) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select nextval('nomor_pendaftaran')");
                ResultSet row = query.executeQuery()) {
            row.next();
            return "%d-%s-%07d"
                    .formatted(lamaran.pilihan().tahun(), lamaran.pilihan().instansi(), row.getLong(1));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private PanacheQuery<Lamaran> theirs(UUID id, String akun) {
        return find(OWN + " and id = ?2", akun, id);
    }
}
