package id.asn.formation.formasi.store;

import id.asn.formation.formasi.Keputusan;
import id.asn.formation.formasi.RincianFormasi;
import id.asn.formation.instansi.Lingkup;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.problem.NotHere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rincian, each within the sight of its agency and of national offices only. */
@ApplicationScoped
public class RincianFormasiStore implements PanacheRepositoryBase<RincianFormasi, UUID> {
    private static final String WITHIN = """
            urut > ?1
            and (?2 = true or instansi = ?3)
            and (?4 is null or instansi = ?4)
            and (?5 is null or tahun = ?5)
            order by urut
            """;

    /** The rincian; one outside the scope is as good as absent. */
    public RincianFormasi get(UUID id, Lingkup lingkup) {
        return seen(findByIdOptional(id), id, lingkup);
    }

    /** The rincian, held until the end of the transaction. */
    public RincianFormasi getForChange(UUID id, Lingkup lingkup) {
        return seen(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), id, lingkup);
    }

    /** Those whose announcement is due by the database's clock, the longest due first. */
    @SuppressWarnings("unchecked")
    public List<UUID> due() {
        return getEntityManager()
                .createNativeQuery(
                        "select id from rincian_formasi where umumkan_pada <= clock_timestamp() order by umumkan_pada",
                        UUID.class)
                .getResultList();
    }

    /** One of them, held until the end of the transaction; empty when another has announced it meanwhile. */
    public Optional<RincianFormasi> findDueForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found ->
                        found.umumkanPada() != null && !found.umumkanPada().isAfter(now()));
    }

    /** What the database's clock shows. */
    public Instant now() {
        return (Instant) getEntityManager()
                .createNativeQuery("select clock_timestamp()", Instant.class)
                .getSingleResult();
    }

    /** The one rincian of a usulan. */
    public Optional<RincianFormasi> findByUsulan(UUID usulan) {
        return find("usulan.id", usulan).firstResultOptional();
    }

    /** Within the scope, in the order of creation; a null filter lets everything through. */
    public Page<RincianFormasi> page(Lingkup lingkup, Integer tahun, String instansi, String after, Limit limit) {
        var found = find(WITHIN, Cursor.after(after), lingkup.nasional(), lingkup.instansi(), instansi, tahun);
        return Page.of(found.page(0, limit.fetch()).list(), limit, RincianFormasi::urut);
    }

    /** Whether a decree of that number is known. */
    public boolean isNumberTaken(String nomor) {
        return getEntityManager().find(Keputusan.class, nomor) != null;
    }

    /** Written, so that its version is the stored one. */
    public RincianFormasi saved(RincianFormasi rincian) {
        persistAndFlush(rincian);
        return rincian;
    }

    private static RincianFormasi seen(Optional<RincianFormasi> rincian, UUID id, Lingkup lingkup) {
        return rincian.filter(found -> lingkup.sees(found.instansi()))
                .orElseThrow(() -> new NotHere("rincian formasi", id));
    }
}
