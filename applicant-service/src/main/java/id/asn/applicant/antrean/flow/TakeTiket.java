package id.asn.applicant.antrean.flow;

import id.asn.applicant.antrean.Barisan;
import id.asn.applicant.antrean.Pemilik;
import id.asn.applicant.antrean.store.BarisanStore;
import id.asn.applicant.antrean.store.TiketStore;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Gives a person one ticket of a round, the same however often and from wherever it is asked for. */
@ApplicationScoped
public class TakeTiket {
    private final SeeBarisan see;
    private final BarisanStore lines;
    private final TiketStore tickets;

    TakeTiket(SeeBarisan see, BarisanStore lines, TiketStore tickets) {
        this.see = see;
        this.lines = lines;
        this.tickets = tickets;
    }

    /** The line with the actor's ticket in it; a ticket that is used up or expired is replaced by one behind all others. */
    public Barisan take(UUID id, Actor actor) {
        UUID holder = Pemilik.of(actor);
        Barisan seen = see.see(id, holder);
        seen.gelombang().refuseClosed();
        if (seen.held()) {
            return seen;
        }
        hold(seen);
        tickets.seizeHolder(holder);
        Barisan held = lines.get(id, holder);
        if (held.held()) {
            return held;
        }
        tickets.give(held.gelombang(), holder);
        return lines.get(id, holder);
    }

    /** Alone when numbers must be passed over first, else beside all others. */
    private void hold(Barisan seen) {
        UUID id = seen.gelombang().id();
        if (!seen.idle()) {
            tickets.share(id);
            return;
        }
        tickets.seize(id);
        Barisan alone = lines.get(id, null);
        if (alone.idle()) {
            tickets.pass(alone.gelombang(), alone.gelombang().garis().reached(alone.kini()));
        }
    }
}
