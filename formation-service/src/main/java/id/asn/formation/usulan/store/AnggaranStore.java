package id.asn.formation.usulan.store;

import id.asn.formation.usulan.AnggaranUsulan;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The budgets that agencies gave. */
@ApplicationScoped
public class AnggaranStore implements PanacheRepositoryBase<AnggaranUsulan, UUID> {

    /** Written, so that its version is the stored one. */
    public AnggaranUsulan saved(AnggaranUsulan anggaran) {
        persistAndFlush(anggaran);
        return anggaran;
    }
}
