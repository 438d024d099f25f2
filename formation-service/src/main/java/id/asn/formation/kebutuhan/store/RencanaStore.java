package id.asn.formation.kebutuhan.store;

import id.asn.formation.kebutuhan.Letak;
import id.asn.formation.kebutuhan.Rencana;
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

/** The plans of intake. */
@ApplicationScoped
public class RencanaStore implements PanacheRepositoryBase<Rencana, UUID> {
    /** The plan for that position, if it is recorded. */
    public Optional<Rencana> find(Letak letak) {
        return find(DiTempat.SATU, DiTempat.satu(letak)).firstResultOptional();
    }

    /** The plan for that position; refuses one that nobody recorded. */
    public Rencana get(Letak letak) {
        return find(letak).orElseThrow(() -> new NotHere("rencana", letak.unit() + "/" + letak.jabatan()));
    }

    /** The plan for that position, held until the end of the transaction. */
    public Optional<Rencana> findForChange(Letak letak) {
        return find(DiTempat.SATU, DiTempat.satu(letak))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The plans for these positions, as far as they are recorded. All are of one agency and year. */
    public Map<Letak, Rencana> find(Collection<Letak> places) {
        return find(DiTempat.BANYAK, DiTempat.banyak(places)).list().stream()
                .collect(Collectors.toMap(Rencana::letak, Function.identity()));
    }

    /** Written, so that its version is the stored one. */
    public Rencana saved(Rencana rencana) {
        persistAndFlush(rencana);
        return rencana;
    }
}
