package id.asn.formation.periode.store;

import id.asn.formation.periode.KalenderDitetapkan;
import id.asn.formation.periode.Periode;
import id.asn.platform.feed.Outbox;
import id.asn.platform.problem.NotHere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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

    /** Written and announced. */
    public Periode published(Periode periode) {
        persistAndFlush(periode);
        outbox.append(KalenderDitetapkan.TYPE, String.valueOf(periode.tahun()), KalenderDitetapkan.of(periode));
        return periode;
    }
}
