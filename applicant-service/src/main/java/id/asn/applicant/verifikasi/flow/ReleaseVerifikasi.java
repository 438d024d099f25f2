package id.asn.applicant.verifikasi.flow;

import id.asn.applicant.periode.store.DatabaseClock;
import id.asn.applicant.verifikasi.BerkasVerifikasi;
import id.asn.applicant.verifikasi.Verifikasi;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts a file back into the queue it was taken from. */
@ApplicationScoped
public class ReleaseVerifikasi {
    private final OpenVerifikasi open;
    private final DatabaseClock clock;

    ReleaseVerifikasi(OpenVerifikasi open, DatabaseClock clock) {
        this.open = open;
        this.clock = clock;
    }

    /** Puts the locked one back; answers its file. */
    public BerkasVerifikasi release(Verifikasi work, Actor actor) {
        work.release(actor, clock.now());
        return open.openToDecide(work, actor);
    }
}
