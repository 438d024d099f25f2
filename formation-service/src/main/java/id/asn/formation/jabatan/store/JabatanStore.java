package id.asn.formation.jabatan.store;

import id.asn.formation.acuan.store.RiwayatStore;
import id.asn.formation.acuan.store.Saring;
import id.asn.formation.jabatan.Jabatan;
import id.asn.formation.jabatan.Kategori;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.problem.NotHere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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
    private static final String THEN = """
            (cast(:kategori as text) is null or kategori = :kategori) and (cast(:q as text) is null or nama ilike :q)
            """;

    private final RiwayatStore history;

    JabatanStore(RiwayatStore history) {
        this.history = history;
    }

    /** The positions that have these codes. */
    public List<Jabatan> find(Collection<String> kode) {
        return list("kode in ?1", kode);
    }

    /** The position; refuses a code that nobody registered. */
    public Jabatan get(String kode) {
        return findByIdOptional(kode).orElseThrow(() -> new NotHere("jabatan", kode));
    }

    /** The position as it stood on the day; null for what was said last. */
    public Jabatan get(String kode, LocalDate pada) {
        return pada == null
                ? get(kode)
                : history.find(Jabatan.class, "jabatan", kode, pada).orElseThrow(() -> new NotHere("jabatan", kode));
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
     * @param pada the day asked about; null for what was said last
     */
    public Page<Jabatan> page(Kategori kategori, String q, LocalDate pada, String after, Limit limit) {
        String part = q == null ? null : "%" + q + "%";
        if (pada != null) {
            Saring saring = new Saring(THEN)
                    .dengan("kategori", kategori == null ? null : kategori.name())
                    .dengan("q", part);
            return Page.of(
                    history.list(Jabatan.class, saring.pada("jabatan", pada), Cursor.after(after), limit.fetch()),
                    limit,
                    Jabatan::urut);
        }
        var found = find(CATALOGUE, Cursor.after(after), kategori, part);
        return Page.of(found.page(0, limit.fetch()).list(), limit, Jabatan::urut);
    }

    /** Written, so that its version is the stored one. */
    public Jabatan saved(Jabatan jabatan) {
        persistAndFlush(jabatan);
        return jabatan;
    }
}
