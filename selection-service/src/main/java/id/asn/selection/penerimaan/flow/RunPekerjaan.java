package id.asn.selection.penerimaan.flow;

import id.asn.selection.penerimaan.Pekerjaan;
import id.asn.selection.penerimaan.PekerjaanStatus;
import id.asn.selection.penerimaan.store.PekerjaanStore;
import id.asn.selection.penerimaan.store.PercobaanStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/**
 * Takes the job that waits longest, to judge or to merge it. A job that was cut off, by a fault or by the end of the process,
 * is simply still waiting; after three attempts it is given up, for it may be itself what brings the process down.
 */
@ApplicationScoped
public class RunPekerjaan {
    private static final Logger LOG = Logger.getLogger(RunPekerjaan.class);
    private static final int LONGEST_SECONDS = 600;
    private static final int MOST_ATTEMPTS = 3;

    private final PekerjaanStore jobs;
    private final PercobaanStore attempts;
    private final JudgeNilai judge;
    private final MergeNilai merge;
    private final Clock clock;

    RunPekerjaan(PekerjaanStore jobs, PercobaanStore attempts, JudgeNilai judge, MergeNilai merge, Clock clock) {
        this.jobs = jobs;
        this.attempts = attempts;
        this.judge = judge;
        this.merge = merge;
        this.clock = clock;
    }

    /** Works one job through; false when none waits, or when the attempt failed and is made again after a pause. */
    public boolean next() {
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout(LONGEST_SECONDS)
                    .call(() -> jobs.takeNext().map(this::work).orElse(false));
        } catch (RuntimeException fault) {
            LOG.error("an attempt at a score file failed, nothing of it is merged", fault);
            return false;
        }
    }

    private boolean work(Pekerjaan job) {
        if (attempts.begin(job.id()) > MOST_ATTEMPTS) {
            LOG.errorf("job %s was begun %d times and never ended, nothing of it is merged", job.id(), MOST_ATTEMPTS);
            job.fail(clock.instant());
        } else if (job.status() == PekerjaanStatus.DISAHKAN) {
            merge.merge(job);
            attempts.done(job.id());
        } else {
            judge.judge(job, clock.instant());
            attempts.done(job.id());
        }
        return true;
    }
}
