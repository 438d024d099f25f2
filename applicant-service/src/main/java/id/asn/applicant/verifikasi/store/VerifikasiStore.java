package id.asn.applicant.verifikasi.store;

import id.asn.applicant.lamaran.LamaranStatus;
import id.asn.applicant.verifikasi.BarisAntrean;
import id.asn.applicant.verifikasi.Verifikasi;
import id.asn.applicant.verifikasi.VerifikasiStatus;
import id.asn.platform.problem.NotHere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;

/** The committee's work, always seen through the agency that decides; drafts are nobody's business. */
@ApplicationScoped
public class VerifikasiStore implements PanacheRepositoryBase<Verifikasi, UUID> {
    private static final String ROWS = "select new id.asn.applicant.verifikasi.BarisAntrean(l, v)"
            + " from Verifikasi v join Lamaran l on l.id = v.lamaranId where ";

    private static final String ONE = "lamaranId = ?1 and instansi = ?2";

    /** The agency's lamaran in this status, oldest first, after the key. */
    public List<BarisAntrean> queue(String instansi, LamaranStatus status, long after, int fetch) {
        return rows("l.pilihan.instansi = ?1 and l.status = ?2 and l.urut > ?3 order by l.urut", instansi, status)
                .setParameter(3, after)
                .setMaxResults(fetch)
                .getResultList();
    }

    /** The agency's work in this status, oldest first, after the key. */
    public List<BarisAntrean> work(String instansi, VerifikasiStatus status, long after, int fetch) {
        return rows("v.instansi = ?1 and v.status = ?2 and v.urut > ?3 order by v.urut", instansi, status)
                .setParameter(3, after)
                .setMaxResults(fetch)
                .getResultList();
    }

    /** What this verifier of the agency has in hand, oldest first, after the key. */
    public List<BarisAntrean> held(String instansi, String verifikator, long after, int fetch) {
        return rows(
                        "v.instansi = ?1 and v.pegangan.pemegang = ?2 and v.urut > ?3 order by v.urut",
                        instansi,
                        verifikator)
                .setParameter(3, after)
                .setMaxResults(fetch)
                .getResultList();
    }

    /** These, with their lamaran, in order. */
    public List<BarisAntrean> with(String instansi, List<Verifikasi> works) {
        List<UUID> lamaran = works.stream().map(Verifikasi::lamaranId).toList();
        return lamaran.isEmpty()
                ? List.of()
                : rows("v.instansi = ?1 and v.lamaranId in ?2 order by v.urut", instansi, lamaran)
                        .getResultList();
    }

    private TypedQuery<BarisAntrean> rows(String where, String instansi, Object second) {
        return getEntityManager()
                .createQuery(ROWS + where, BarisAntrean.class)
                .setParameter(1, instansi)
                .setParameter(2, second);
    }

    /** The work on one lamaran submitted to the agency; another agency's is not there. */
    public Verifikasi submitted(UUID lamaran, String instansi) {
        return find(ONE, lamaran, instansi).firstResultOptional().orElseThrow(() -> new NotHere("lamaran", lamaran));
    }

    /** The same, locked until the end of the transaction. */
    public Verifikasi lockSubmitted(UUID lamaran, String instansi) {
        return find(ONE, lamaran, instansi)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new NotHere("lamaran", lamaran));
    }
}
