package id.asn.selection.penerimaan.store;

import id.asn.selection.penerimaan.Pekerjaan;
import id.asn.selection.penerimaan.PekerjaanStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Jobs. */
@ApplicationScoped
public class PekerjaanStore implements PanacheRepositoryBase<Pekerjaan, UUID> {

    /** The job that waits longest and that no other worker holds; it is held until the transaction ends. */
    public Optional<Pekerjaan> takeNext() {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                    select * from pekerjaan where status = :menunggu
                     order by urut limit 1 for update skip locked
                    """, Pekerjaan.class)
                .setParameter("menunggu", PekerjaanStatus.DITERIMA.name())
                .uniqueResultOptional();
    }
}
