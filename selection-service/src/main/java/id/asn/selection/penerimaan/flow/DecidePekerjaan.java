package id.asn.selection.penerimaan.flow;

import id.asn.platform.http.Precondition;
import id.asn.platform.identity.SignedIn;
import id.asn.platform.problem.NotHere;
import id.asn.selection.penerimaan.Pekerjaan;
import id.asn.selection.penerimaan.store.PekerjaanStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** The second person's word on a judged file: on the version that they saw, when they say which. */
@ApplicationScoped
public class DecidePekerjaan {
    private final PekerjaanStore jobs;
    private final Precondition precondition;
    private final SignedIn signedIn;
    private final Clock clock;

    DecidePekerjaan(PekerjaanStore jobs, Precondition precondition, SignedIn signedIn, Clock clock) {
        this.jobs = jobs;
        this.precondition = precondition;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Lets it count; it is merged in its turn. */
    public Pekerjaan release(UUID id) {
        Pekerjaan job = seen(id);
        job.release(signedIn.actor(), clock.instant());
        jobs.flush();
        return job;
    }

    /** Turns it away. */
    public Pekerjaan refuse(UUID id, String alasan) {
        Pekerjaan job = seen(id);
        job.refuse(alasan, signedIn.actor(), clock.instant());
        jobs.flush();
        return job;
    }

    private Pekerjaan seen(UUID id) {
        Pekerjaan job = jobs.findByIdOptional(id).orElseThrow(() -> new NotHere("pekerjaan", id));
        precondition.honour(job.versi());
        return job;
    }
}
