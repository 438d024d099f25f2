package id.asn.selection.penerimaan.flow;

import id.asn.selection.penerimaan.Pekerjaan;
import id.asn.selection.penerimaan.store.PekerjaanStore;
import id.asn.selection.penerimaan.store.PercobaanStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Takes the job that waits longest and ends it. A job that was cut off by a crash is simply still waiting; after three of them
 * it is given up, for it may be what brings the process down.
 */
@ApplicationScoped
public class RunPekerjaan {
    private static final Logger LOG = Logger.getLogger(RunPekerjaan.class);
    private static final int LONGEST_SECONDS = 600;
    private static final int MOST_ATTEMPTS = 3;

    private final PekerjaanStore jobs;
    private final PercobaanStore attempts;
    private final MergeNilai merge;
    private final Clock clock;

    RunPekerjaan(PekerjaanStore jobs, PercobaanStore attempts, MergeNilai merge, Clock clock) {
        this.jobs = jobs;
        this.attempts = attempts;
        this.merge = merge;
        this.clock = clock;
    }

    /** Works one job through; false when none waits. */
    public boolean next() {
        UUID[] taken = {null};
        try {
            return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> jobs.takeNext()
                    .map(job -> {
                        taken[0] = job.id();
                        work(job);
                        return true;
                    })
                    .orElse(false));
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "job %s failed, nothing of it is merged", taken[0]);
            if (taken[0] != null) {
                giveUp(taken[0]);
            }
            return false;
        }
    }

    private void work(Pekerjaan job) {
        if (attempts.begin(job.id()) > MOST_ATTEMPTS) {
            LOG.errorf("job %s was begun %d times and never ended, nothing of it is merged", job.id(), MOST_ATTEMPTS);
            job.fail(clock.instant());
        } else {
            merge.merge(job);
        }
    }

    private void giveUp(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> {
            Pekerjaan job = jobs.findById(id);
            job.fail(clock.instant());
        });
    }
}
