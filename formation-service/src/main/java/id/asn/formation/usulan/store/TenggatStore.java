package id.asn.formation.usulan.store;

import id.asn.formation.usulan.TenggatUsulan;
import id.asn.formation.usulan.UsulanStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** How long each step may take, with every rule there ever was. */
@ApplicationScoped
public class TenggatStore implements PanacheRepositoryBase<TenggatUsulan, Long> {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    /** The rule for a step that begins then; none for a final status. */
    public Optional<TenggatUsulan> inForce(UsulanStatus status, Instant since) {
        LocalDate day = LocalDate.ofInstant(since, JAKARTA);
        return find("status = ?1 and berlakuSejak <= ?2 order by berlakuSejak desc", status, day)
                .firstResultOptional();
    }

    /** All of them, in the order of the road, the newest of each status first. */
    public List<TenggatUsulan> everything() {
        return list("order by status, berlakuSejak desc");
    }
}
