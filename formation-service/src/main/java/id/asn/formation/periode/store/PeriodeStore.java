package id.asn.formation.periode.store;

import id.asn.formation.periode.KalenderDitetapkan;
import id.asn.formation.periode.Periode;
import id.asn.platform.feed.Outbox;
import id.asn.platform.problem.NotHere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The calendars; whatever is written here, the other services hear of. */
@ApplicationScoped
public class PeriodeStore implements PanacheRepositoryBase<Periode, Integer> {
    private final Outbox outbox;

    PeriodeStore(Outbox outbox) {
        this.outbox = outbox;
    }

    /** The year's calendar; refuses a year that has none. */
    public Periode get(int tahun) {
        return findByIdOptional(tahun).orElseThrow(() -> new NotHere("periode", tahun));
    }

    /** The year's calendar, held until the end of the transaction. */
    public Optional<Periode> findForChange(int tahun) {
        return findByIdOptional(tahun, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The years that have a calendar, earliest first. */
    public List<Integer> years() {
        return getEntityManager()
                .createQuery("select tahun from Periode order by tahun", Integer.class)
                .getResultList();
    }

    /** What the database's clock shows: all instances decide by this one. */
    public Instant now() {
        return (Instant) getEntityManager()
                .createNativeQuery("select clock_timestamp()", Instant.class)
                .getSingleResult();
    }

    /** Written and announced. */
    public Periode published(Periode periode) {
        persistAndFlush(periode);
        outbox.append(
                KalenderDitetapkan.TYPE, String.valueOf(periode.tahun()), KalenderDitetapkan.of(periode.kalender()));
        return periode;
    }
}
