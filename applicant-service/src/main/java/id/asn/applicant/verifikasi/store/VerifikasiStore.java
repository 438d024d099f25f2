package id.asn.applicant.verifikasi.store;

import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.LamaranStatus;
import id.asn.platform.problem.NotHere;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** Submitted lamaran, always seen through the agency that decides on them; drafts are nobody's business. */
@ApplicationScoped
public class VerifikasiStore implements PanacheRepositoryBase<Lamaran, UUID> {

    /** The agency's lamaran in this status, oldest first, after the key. */
    public List<Lamaran> queue(String instansi, LamaranStatus status, long after, int fetch) {
        return find(
                        "pilihan.instansi = ?1 and status = ?2 and urut > ?3 and pengajuan.nomorPendaftaran is not null"
                                + " order by urut",
                        instansi,
                        status,
                        after)
                .range(0, fetch - 1)
                .list();
    }

    /** One submitted to the agency; another agency's is not there. */
    public Lamaran submitted(UUID id, String instansi) {
        return one(id, instansi).firstResultOptional().orElseThrow(() -> new NotHere("lamaran", id));
    }

    /** The same, locked until the end of the transaction. */
    public Lamaran lockSubmitted(UUID id, String instansi) {
        return one(id, instansi)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new NotHere("lamaran", id));
    }

    private PanacheQuery<Lamaran> one(UUID id, String instansi) {
        return find("id = ?1 and pilihan.instansi = ?2 and status <> ?3", id, instansi, LamaranStatus.DRAF);
    }
}
