package id.asn.applicant.antrean.flow;

import id.asn.applicant.antrean.Barisan;
import id.asn.applicant.antrean.store.BarisanStore;
import id.asn.applicant.antrean.store.TiketStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Looks at a line; the first who looks after the opening draws its lot. */
@ApplicationScoped
public class SeeBarisan {
    private final BarisanStore lines;
    private final TiketStore tickets;

    SeeBarisan(BarisanStore lines, TiketStore tickets) {
        this.lines = lines;
        this.tickets = tickets;
    }

    /** The round as it stands now, with the ticket of the holder, who may be null. */
    public Barisan see(UUID id, UUID holder) {
        return drawn(lines.get(id, holder), holder);
    }

    /** The same line with its lot drawn, unless another transaction is just drawing it. */
    public Barisan drawn(Barisan seen, UUID holder) {
        UUID id = seen.gelombang().id();
        if (!seen.gelombang().undrawn(seen.kini()) || !tickets.mayDraw(id)) {
            return seen;
        }
        tickets.seize(id);
        tickets.draw(id);
        return lines.get(id, holder);
    }
}
