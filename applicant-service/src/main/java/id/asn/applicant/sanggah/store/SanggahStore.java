package id.asn.applicant.sanggah.store;

import id.asn.applicant.sanggah.Sanggah;
import id.asn.applicant.sanggah.SanggahStatus;
import id.asn.platform.problem.NotHere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Objections: the person's own, or those to the agency. */
@ApplicationScoped
public class SanggahStore implements PanacheRepositoryBase<Sanggah, UUID> {

    /** What the person objected to in the year. */
    public Optional<Sanggah> ofPerson(UUID pelamar, int tahun) {
        return find("disanggah.pelamarId = ?1 and disanggah.tahun = ?2", pelamar, tahun)
                .firstResultOptional();
    }

    /** All that the person ever objected to, in order. */
    public List<Sanggah> allOf(UUID pelamar) {
        return list("disanggah.pelamarId = ?1 order by urut", pelamar);
    }

    /** The one on this lamaran. */
    public Optional<Sanggah> onLamaran(UUID lamaran) {
        return find("disanggah.lamaranId", lamaran).firstResultOptional();
    }

    /** Those to the agency in this status, oldest first, after the key. */
    public List<Sanggah> queue(String instansi, SanggahStatus status, long after, int fetch) {
        return find("disanggah.instansi = ?1 and status = ?2 and urut > ?3 order by urut", instansi, status, after)
                .range(0, fetch - 1)
                .list();
    }

    /** Those to the agency that should have been answered by then, oldest first, after the key. */
    public List<Sanggah> overdue(String instansi, Instant now, long after, int fetch) {
        return find(
                        "disanggah.instansi = ?1 and status = ?2 and tenggat <= ?3 and urut > ?4 order by urut",
                        instansi,
                        SanggahStatus.DIAJUKAN,
                        now,
                        after)
                .range(0, fetch - 1)
                .list();
    }

    /** One to the agency; another agency's is not there. */
    public Sanggah to(UUID id, String instansi) {
        return find("id = ?1 and disanggah.instansi = ?2", id, instansi)
                .firstResultOptional()
                .orElseThrow(() -> new NotHere("sanggah", id));
    }

    /** The same, locked until the end of the transaction. */
    public Sanggah lockTo(UUID id, String instansi) {
        return find("id = ?1 and disanggah.instansi = ?2", id, instansi)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new NotHere("sanggah", id));
    }

    /** The agency's of the year that wait for an answer. */
    public long unanswered(String instansi, int tahun) {
        return count(
                "disanggah.instansi = ?1 and disanggah.tahun = ?2 and status = ?3",
                instansi,
                tahun,
                SanggahStatus.DIAJUKAN);
    }

    /** The first of the agency's of the year that are answered and not told. */
    public List<Sanggah> answered(String instansi, int tahun, int most) {
        return find(
                        "disanggah.instansi = ?1 and disanggah.tahun = ?2 and status in ?3 order by urut",
                        instansi,
                        tahun,
                        List.of(SanggahStatus.DITERIMA, SanggahStatus.DITOLAK))
                .range(0, most - 1)
                .list();
    }
}
