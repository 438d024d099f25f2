package id.asn.applicant.antrean.flow;

import id.asn.applicant.antrean.Barisan;
import id.asn.applicant.antrean.GelombangBaru;
import id.asn.applicant.antrean.GelombangMasihTerbuka;
import id.asn.applicant.antrean.store.BarisanStore;
import id.asn.applicant.antrean.store.GelombangStore;
import id.asn.applicant.periode.store.DatabaseClock;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Puts a waiting room before an act. */
@ApplicationScoped
public class OpenGelombang {
    private final BarisanStore lines;
    private final GelombangStore rounds;
    private final DatabaseClock clock;

    OpenGelombang(BarisanStore lines, GelombangStore rounds, DatabaseClock clock) {
        this.lines = lines;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** The new round; refuses a second one before the same act, and an opening that does not lie ahead. */
    public Barisan open(GelombangBaru wanted, Actor actor) {
        lines.open().stream()
                .map(Barisan::gelombang)
                .filter(other -> other.kegiatan() == wanted.kegiatan())
                .findFirst()
                .ifPresent(other -> {
                    throw new GelombangMasihTerbuka(other.kegiatan(), other.id());
                });
        UUID id = UUID.randomUUID();
        rounds.create(id, wanted);
        rounds.append(id, wanted.opening(actor, clock.now()));
        return lines.get(id, null);
    }
}
