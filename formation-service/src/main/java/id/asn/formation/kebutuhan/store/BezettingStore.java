package id.asn.formation.kebutuhan.store;

import id.asn.formation.kebutuhan.Bezetting;
import id.asn.formation.kebutuhan.Letak;
import id.asn.platform.problem.NotHere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who sits where. */
@ApplicationScoped
public class BezettingStore implements PanacheRepositoryBase<Bezetting, UUID> {
    /** The staff of that position, if it is recorded. */
    public Optional<Bezetting> find(Letak letak) {
        return find(DiTempat.SATU, DiTempat.satu(letak)).firstResultOptional();
    }

    /** The staff of that position; refuses one that nobody recorded. */
    public Bezetting get(Letak letak) {
        return find(letak).orElseThrow(() -> new NotHere("bezetting", letak.unit() + "/" + letak.jabatan()));
    }

    /** The staff of that position, held until the end of the transaction. */
    public Optional<Bezetting> findForChange(Letak letak) {
        return find(DiTempat.SATU, DiTempat.satu(letak))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The staff of these positions, as far as they are recorded; held until the end of the transaction. All are of one agency and year. */
    public Map<Letak, Bezetting> findForChange(Collection<Letak> places) {
        return find(DiTempat.BANYAK, DiTempat.banyak(places)).withLock(LockModeType.PESSIMISTIC_WRITE).list().stream()
                .collect(Collectors.toMap(Bezetting::letak, Function.identity()));
    }

    /** Written, so that its version is the stored one. */
    public Bezetting saved(Bezetting bezetting) {
        persistAndFlush(bezetting);
        return bezetting;
    }
}
