package id.asn.applicant.antrean.flow;

import id.asn.applicant.antrean.Barisan;
import id.asn.applicant.antrean.store.BarisanStore;
import id.asn.applicant.antrean.store.GelombangStore;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What Panselnas may do to a round that stands: another rate, or its end. */
@ApplicationScoped
public class ChangeGelombang {
    private final BarisanStore lines;
    private final GelombangStore rounds;

    ChangeGelombang(BarisanStore lines, GelombangStore rounds) {
        this.lines = lines;
        this.rounds = rounds;
    }

    /** Sets another rate; refuses an ended round. */
    public Barisan pace(UUID id, int perMenit, String alasan, Actor actor) {
        Barisan line = locked(id);
        rounds.append(id, line.gelombang().pace(perMenit, alasan, actor, line.kini()));
        return lines.get(id, null);
    }

    /** Ends the round: nobody is held any more; refuses one that is ended. */
    public Barisan close(UUID id, String alasan, Actor actor) {
        locked(id);
        rounds.close(id, alasan, actor);
        return lines.get(id, null);
    }

    private Barisan locked(UUID id) {
        rounds.lock(id);
        Barisan line = lines.get(id, null);
        line.gelombang().refuseClosed();
        return line;
    }
}
