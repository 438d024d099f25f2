package id.asn.formation.instansi.store;

import id.asn.formation.instansi.Instansi;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.problem.NotHere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** The registered agencies. */
@ApplicationScoped
public class InstansiStore implements PanacheRepositoryBase<Instansi, String> {

    /** The agency; refuses a code that nobody registered. */
    public Instansi get(String kode) {
        return findByIdOptional(kode).orElseThrow(() -> new NotHere("instansi", kode));
    }

    /** The agency, held until the end of the transaction. */
    public Optional<Instansi> findForChange(String kode) {
        return findByIdOptional(kode, LockModeType.PESSIMISTIC_WRITE);
    }

    /** In the order of registration. */
    public Page<Instansi> page(String after, Limit limit) {
        return Page.of(
                find("urut > ?1 order by urut", Cursor.after(after))
                        .page(0, limit.fetch())
                        .list(),
                limit,
                Instansi::urut);
    }

    /** Written, so that its version is the stored one. */
    public Instansi saved(Instansi instansi) {
        persistAndFlush(instansi);
        return instansi;
    }
}
