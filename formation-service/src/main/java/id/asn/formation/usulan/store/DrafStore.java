package id.asn.formation.usulan.store;

import id.asn.formation.usulan.DrafOpd;
import id.asn.platform.problem.NotHere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The drafts of the OPD. */
@ApplicationScoped
public class DrafStore implements PanacheRepositoryBase<DrafOpd, UUID> {

    /** Those of a usulan, in the order in which they were opened. */
    public List<DrafOpd> of(UUID usulan) {
        return list("usulanId = ?1 order by urut", usulan);
    }

    /** The same, held until the end of the transaction. */
    public List<DrafOpd> ofForChange(UUID usulan) {
        return find("usulanId = ?1 order by urut", usulan)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** That of a unit, if it has one; held until the end of the transaction. */
    public Optional<DrafOpd> findForChange(UUID usulan, String unit) {
        return find("usulanId = ?1 and unit = ?2", usulan, unit)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** That of a unit, held until the end of the transaction. */
    public DrafOpd getForChange(UUID usulan, String unit) {
        return findForChange(usulan, unit).orElseThrow(() -> new NotHere("draf OPD", unit));
    }

    /** Written, so that its version is the stored one. */
    public DrafOpd saved(DrafOpd draf) {
        persistAndFlush(draf);
        return draf;
    }
}
