package id.asn.formation.jabatan.store;

import id.asn.formation.jabatan.Jabatan;
import id.asn.formation.jabatan.Kategori;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.problem.NotHere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** The catalogue of positions. */
@ApplicationScoped
public class JabatanStore implements PanacheRepositoryBase<Jabatan, String> {
    private static final String CATALOGUE = """
            urut > ?1
            and (?2 is null or kategori = ?2)
            and (?3 is null or nama ilike ?3)
            order by urut
            """;

    /** The position; refuses a code that nobody registered. */
    public Jabatan get(String kode) {
        return findByIdOptional(kode).orElseThrow(() -> new NotHere("jabatan", kode));
    }

    /** The position, held until the end of the transaction. */
    public Optional<Jabatan> findForChange(String kode) {
        return findByIdOptional(kode, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * In the order of registration.
     *
     * @param kategori null for all
     * @param q part of the name, or null
     */
    public Page<Jabatan> page(Kategori kategori, String q, String after, Limit limit) {
        var found = find(CATALOGUE, Cursor.after(after), kategori, q == null ? null : "%" + q + "%");
        return Page.of(found.page(0, limit.fetch()).list(), limit, Jabatan::urut);
    }

    /** Written, so that its version is the stored one. */
    public Jabatan saved(Jabatan jabatan) {
        persistAndFlush(jabatan);
        return jabatan;
    }
}
