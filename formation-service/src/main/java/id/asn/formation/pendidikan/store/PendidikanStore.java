package id.asn.formation.pendidikan.store;

import id.asn.formation.acuan.store.RiwayatStore;
import id.asn.formation.acuan.store.Saring;
import id.asn.formation.pendidikan.Pendidikan;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.problem.NotHere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The national list of educations. */
@ApplicationScoped
public class PendidikanStore implements PanacheRepositoryBase<Pendidikan, String> {
    private static final String LIST = """
            urut > ?1
            and (?2 is null or tingkat = ?2)
            and (?3 is null or nama ilike ?3)
            order by urut
            """;
    private static final String THEN =
            "(cast(:tingkat as text) is null or tingkat = :tingkat) and (cast(:q as text) is null or nama ilike :q)";

    private final RiwayatStore history;

    PendidikanStore(RiwayatStore history) {
        this.history = history;
    }

    /** The educations that have these codes. */
    public List<Pendidikan> find(Collection<String> kode) {
        return list("kode in ?1", kode);
    }

    /**
     * The education; refuses a code that is in no list.
     *
     * @param pada the day asked about; null for what was said last
     */
    public Pendidikan get(String kode, LocalDate pada) {
        return (pada == null ? findByIdOptional(kode) : history.find(Pendidikan.class, "pendidikan", kode, pada))
                .orElseThrow(() -> new NotHere("pendidikan", kode));
    }

    /**
     * In the order of registration.
     *
     * @param tingkat null for all
     * @param q part of the name, or null
     * @param pada the day asked about; null for what was said last
     */
    public Page<Pendidikan> page(String tingkat, String q, LocalDate pada, String after, Limit limit) {
        String part = q == null ? null : "%" + q + "%";
        if (pada == null) {
            var found = find(LIST, Cursor.after(after), tingkat, part);
            return Page.of(found.page(0, limit.fetch()).list(), limit, Pendidikan::urut);
        }
        Saring saring = new Saring(THEN).dengan("tingkat", tingkat).dengan("q", part);
        return Page.of(
                history.list(Pendidikan.class, saring.pada("pendidikan", pada), Cursor.after(after), limit.fetch()),
                limit,
                Pendidikan::urut);
    }
}
