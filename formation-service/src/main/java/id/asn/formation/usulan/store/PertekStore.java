package id.asn.formation.usulan.store;

import id.asn.formation.usulan.PertekUsulan;
import id.asn.platform.problem.NotHere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The pertek that were given. */
@ApplicationScoped
public class PertekStore implements PanacheRepositoryBase<PertekUsulan, UUID> {

    /** That of a usulan. */
    public PertekUsulan get(UUID usulan) {
        return findByIdOptional(usulan).orElseThrow(() -> new NotHere("pertek", usulan));
    }
}
