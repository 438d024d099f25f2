package id.asn.selection.penerimaan.flow;

import id.asn.selection.penerimaan.Pekerjaan;
import id.asn.selection.penerimaan.store.PekerjaanStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Takes the job that waits longest and ends it; a job that was cut off by a crash is simply still waiting. */
@ApplicationScoped
public class RunPekerjaan {
    private static final Logger LOG = Logger.getLogger(RunPekerjaan.class);
    private static final int LONGEST_SECONDS = 600;

    private final PekerjaanStore jobs;
    private final MergeNilai merge;
    private final Clock clock;

    RunPekerjaan(PekerjaanStore jobs, MergeNilai merge, Clock clock) {
        this.jobs = jobs;
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
                        merge.merge(job);
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

    private void giveUp(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> {
            Pekerjaan job = jobs.findById(id);
            job.fail(clock.instant());
        });
    }
}
