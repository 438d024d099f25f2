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

    /**
     * The job that waits longest and that no other worker holds; it is held until the transaction ends. Files of one kind and
     * year are worked through in the order in which they came, whoever works: what came last is what counts.
     */
    public Optional<Pekerjaan> takeNext() {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                    select * from pekerjaan p
                     where status = :menunggu
                       and not exists (select from pekerjaan tua
                                        where tua.status = :menunggu and tua.jenis = p.jenis and tua.tahun = p.tahun
                                          and tua.urut < p.urut)
                     order by urut limit 1 for update of p skip locked
                    """, Pekerjaan.class)
                .setParameter("menunggu", PekerjaanStatus.DITERIMA.name())
                .uniqueResultOptional();
    }
}
