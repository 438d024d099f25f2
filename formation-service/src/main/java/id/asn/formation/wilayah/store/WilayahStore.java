package id.asn.formation.wilayah.store;

import id.asn.formation.wilayah.Tingkat;
import id.asn.formation.wilayah.Wilayah;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.problem.NotHere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** The registered wilayah. */
@ApplicationScoped
public class WilayahStore implements PanacheRepositoryBase<Wilayah, String> {
    private static final String REGISTER = """
            urut > ?1
            and (?2 is null or induk = ?2)
            and (?3 is null or tingkat = ?3)
            and (?4 is null or nama ilike ?4)
            order by urut
            """;

    /** The wilayah; refuses a code that nobody registered. */
    public Wilayah get(String kode) {
        return findByIdOptional(kode).orElseThrow(() -> new NotHere("wilayah", kode));
    }

    /** Whether somebody registered it. */
    public boolean knows(String kode) {
        return findByIdOptional(kode).isPresent();
    }

    /** The wilayah, held until the end of the transaction. */
    public Optional<Wilayah> findForChange(String kode) {
        return findByIdOptional(kode, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * In the order of registration.
     *
     * @param induk what they lie in, or null for all
     * @param tingkat null for all
     * @param q part of the name, or null
     */
    public Page<Wilayah> page(String induk, Tingkat tingkat, String q, String after, Limit limit) {
        var found = find(REGISTER, Cursor.after(after), induk, tingkat, q == null ? null : "%" + q + "%");
        return Page.of(found.page(0, limit.fetch()).list(), limit, Wilayah::urut);
    }

    /** Written, so that its version is the stored one. */
    public Wilayah saved(Wilayah wilayah) {
        persistAndFlush(wilayah);
        return wilayah;
    }
}
