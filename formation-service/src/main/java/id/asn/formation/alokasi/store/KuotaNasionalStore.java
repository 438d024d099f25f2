package id.asn.formation.alokasi.store;

import id.asn.formation.alokasi.KuotaNasional;
import id.asn.platform.problem.NotHere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** The national plans, one a year. */
@ApplicationScoped
public class KuotaNasionalStore implements PanacheRepositoryBase<KuotaNasional, Integer> {

    /** The plan; refuses a year that has none. */
    public KuotaNasional get(int tahun) {
        return findByIdOptional(tahun).orElseThrow(() -> new NotHere("kuota nasional", tahun));
    }

    /** The plan, held until the end of the transaction. */
    public Optional<KuotaNasional> findForChange(int tahun) {
        return findByIdOptional(tahun, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Written, so that its version is the stored one. */
    public KuotaNasional saved(KuotaNasional kuota) {
        persistAndFlush(kuota);
        return kuota;
    }
}
