package id.asn.applicant.verifikasi.flow;

import id.asn.applicant.periode.store.DatabaseClock;
import id.asn.applicant.verifikasi.Verifikasi;
import id.asn.applicant.verifikasi.store.AntreanStore;
import id.asn.applicant.verifikasi.store.AntreanStore.Permintaan;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives a verifier the next files of the agency's queue. */
@ApplicationScoped
public class ClaimVerifikasi {
    private final AntreanStore queue;
    private final DatabaseClock clock;
    private final Duration longest;

    ClaimVerifikasi(
            AntreanStore queue, DatabaseClock clock, @ConfigProperty(name = "asn.verifikasi.klaim") Duration longest) {
        this.queue = queue;
        this.clock = clock;
        this.longest = longest;
    }

    /** Files that are the actor's from now on; fewer than asked when no more wait. */
    public List<Verifikasi> claim(Permintaan asked, Actor actor) {
        List<Verifikasi> taken = queue.take(asked, actor.person());
        Instant now = clock.now();
        taken.forEach(file -> file.claim(actor, now, until(now)));
        return taken;
    }

    /** The first instant at which a file that is taken now may be taken over. */
    public Instant until(Instant now) {
        return now.plus(longest);
    }
}
