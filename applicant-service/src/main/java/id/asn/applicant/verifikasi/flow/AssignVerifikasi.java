package id.asn.applicant.verifikasi.flow;

import id.asn.applicant.periode.store.DatabaseClock;
import id.asn.applicant.verifikasi.Verifikasi;
import id.asn.applicant.verifikasi.store.AntreanStore;
import id.asn.applicant.verifikasi.store.AntreanStore.Permintaan;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** The secretariat divides the queue among verifiers, and takes back what it divided. */
@ApplicationScoped
public class AssignVerifikasi {
    private final AntreanStore queue;
    private final DatabaseClock clock;

    AssignVerifikasi(AntreanStore queue, DatabaseClock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    /** Gives the verifier the oldest waiting files; never the verifier's own lamaran. */
    public List<Verifikasi> assign(Permintaan asked, String verifikator, Actor actor) {
        List<Verifikasi> files = queue.assignable(asked, verifikator);
        Instant now = clock.now();
        files.forEach(file -> file.assign(verifikator, actor, now));
        return files;
    }

    /** Takes the oldest files out of the verifier's hands. */
    public List<Verifikasi> takeBack(String instansi, String verifikator, int banyak, Actor actor) {
        List<Verifikasi> files = queue.heldBy(instansi, verifikator, banyak);
        Instant now = clock.now();
        files.forEach(file -> file.takeBack(actor, now));
        return files;
    }
}
