package id.asn.formation.pekerjaan.flow;

import id.asn.formation.pekerjaan.Hitungan;
import id.asn.formation.pekerjaan.Pekerjaan;
import id.asn.formation.pekerjaan.PekerjaanStatus;
import id.asn.formation.pekerjaan.flow.MergeBerkas.Hasil;
import id.asn.formation.pekerjaan.store.BerkasStore;
import id.asn.formation.pekerjaan.store.KemajuanStore;
import id.asn.formation.pekerjaan.store.PekerjaanStore;
import id.asn.platform.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Takes the job that waits longest and ends it; a job that was cut off by a crash is simply still waiting. */
@ApplicationScoped
public class RunPekerjaan {
    private static final Logger LOG = Logger.getLogger(RunPekerjaan.class);
    private static final int LONGEST_SECONDS = 3600;
    private static final int TRIES = 3;

    private final PekerjaanStore jobs;
    private final KemajuanStore progress;
    private final BerkasStore files;
    private final MergeBerkas merge;
    private final Clock clock;

    RunPekerjaan(PekerjaanStore jobs, KemajuanStore progress, BerkasStore files, MergeBerkas merge, Clock clock) {
        this.jobs = jobs;
        this.progress = progress;
        this.files = files;
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
            if (taken[0] == null) {
                throw fault;
            }
            giveUp(taken[0], fault);
            return true;
        }
    }

    private void work(Pekerjaan job) {
        int tries = QuarkusTransaction.requiringNew().call(() -> progress.begin(job.id(), clock.instant()));
        if (tries > TRIES) {
            jobs.finish(job.id(), PekerjaanStatus.GAGAL, Hitungan.KOSONG, "berulang-terputus", clock.instant());
            return;
        }
        Path copy = files.fetch(job.id());
        try {
            Hasil hasil = merge.merge(job, copy, read -> QuarkusTransaction.requiringNew()
                    .run(() -> progress.say(job.id(), read, clock.instant())));
            jobs.finish(job.id(), hasil.status(), hasil.hitungan(), hasil.sebab(), clock.instant());
        } finally {
            remove(copy);
        }
    }

    /** A refusal is an answer to the sender: what the file was meant for no longer takes it. Anything else is our fault. */
    private void giveUp(UUID id, RuntimeException fault) {
        if (fault instanceof Refusal refusal) {
            end(id, PekerjaanStatus.BATAL, refusal.slug());
            return;
        }
        LOG.errorf(fault, "job %s failed, nothing of it is merged", id);
        end(id, PekerjaanStatus.GAGAL, "kesalahan-dalam");
    }

    private void end(UUID id, PekerjaanStatus status, String sebab) {
        QuarkusTransaction.requiringNew().run(() -> jobs.finish(id, status, Hitungan.KOSONG, sebab, clock.instant()));
    }

    private static void remove(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException locked) {
            throw new UncheckedIOException(locked);
        }
    }
}
