package id.asn.formation.usulan.store;

import id.asn.formation.instansi.Lingkup;
import id.asn.formation.usulan.Usulan;
import id.asn.formation.usulan.UsulanStatus;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.problem.NotHere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The usulan, each within the sight of its agency and of national offices only. */
@ApplicationScoped
public class UsulanStore implements PanacheRepositoryBase<Usulan, UUID> {
    private static final String WITHIN = """
        urut > ?1
        and (?2 = true or instansi = ?3)
        and (?4 is null or instansi = ?4)
        and (?5 is null or tahun = ?5)
        and (?6 is null or status = ?6)
        and (?7 is null or (?7 = true and tenggat < ?8) or (?7 = false and (tenggat is null or tenggat >= ?8)))
        order by urut
        """;

    private final TenggatStore tenggat;

    UsulanStore(TenggatStore tenggat) {
        this.tenggat = tenggat;
    }

    /** The usulan; one outside the scope is as good as absent. */
    public Usulan get(UUID id, Lingkup lingkup) {
        return seen(findByIdOptional(id), id, lingkup);
    }

    /** The usulan, held until the end of the transaction. */
    public Usulan getForChange(UUID id, Lingkup lingkup) {
        return seen(findForChange(id), id, lingkup);
    }

    /** The usulan, whoever asks, held until the end of the transaction. */
    public Optional<Usulan> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The one usulan of an agency and year. */
    public Optional<Usulan> find(String instansi, int tahun) {
        return find("instansi = ?1 and tahun = ?2", instansi, tahun).firstResultOptional();
    }

    /** Within the scope, in the order of creation; a null filter lets everything through. */
    public Page<Usulan> page(Lingkup lingkup, UsulanFilter filter, String after, Limit limit) {
        var found = find(
                WITHIN,
                Cursor.after(after),
                lingkup.nasional(),
                lingkup.instansi(),
                filter.instansi(),
                filter.tahun(),
                filter.status(),
                filter.terlambat(),
                filter.now());
        return Page.of(found.page(0, limit.fetch()).list(), limit, Usulan::urut);
    }

    /** Written, with the time by which its step is due, so that its version is the stored one. */
    public Usulan saved(Usulan usulan) {
        var posisi = usulan.posisi();
        usulan.schedule(tenggat.inForce(posisi.status(), posisi.since()));
        persistAndFlush(usulan);
        return usulan;
    }

    private static Usulan seen(Optional<Usulan> usulan, UUID id, Lingkup lingkup) {
        return usulan.filter(found -> lingkup.sees(found.instansi())).orElseThrow(() -> new NotHere("usulan", id));
    }

    /**
     * What a list is narrowed to; null where it is not.
     *
     * @param terlambat true for those overdue at {@code now}, false for all others
     */
    public record UsulanFilter(Integer tahun, String instansi, UsulanStatus status, Boolean terlambat, Instant now) {}
}
