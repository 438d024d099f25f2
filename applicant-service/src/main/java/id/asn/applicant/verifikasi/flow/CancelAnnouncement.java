package id.asn.applicant.verifikasi.flow;

import id.asn.applicant.periode.store.DatabaseClock;
import id.asn.applicant.verifikasi.PengumumanAdministrasi;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;

/** Calls off an announcement of which nothing has been prepared. */
@ApplicationScoped
public class CancelAnnouncement {
    private final DatabaseClock clock;

    CancelAnnouncement(DatabaseClock clock) {
        this.clock = clock;
    }

    /** Calls the locked one off. */
    public void cancel(PengumumanAdministrasi set, Actor actor) {
        set.cancel(actor, clock.now());
    }
}
