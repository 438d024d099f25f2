package id.asn.applicant.meterai.flow;

import id.asn.applicant.meterai.TindakanMeterai;
import id.asn.applicant.meterai.client.PemeriksaEmeterai;
import id.asn.applicant.meterai.store.AntreanMeterai;
import id.asn.applicant.meterai.store.AntreanMeterai.Tugas;
import java.io.IOException;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Asks the maker about declared e-meterai, one at a time; while the maker is away they are put off, never lost. */
public final class VerifyMeterai {
    private static final Logger LOG = Logger.getLogger(VerifyMeterai.class);

    private final AntreanMeterai queue;
    private final PemeriksaEmeterai maker;

    /** From this queue to that maker. */
    public VerifyMeterai(AntreanMeterai queue, PemeriksaEmeterai maker) {
        this.queue = queue;
        this.maker = maker;
    }

    /** Asks about the next one; false when none waits. */
    public boolean next() {
        Optional<Tugas> task = queue.claim();
        task.ifPresent(this::ask);
        return task.isPresent();
    }

    private void ask(Tugas task) {
        try {
            PemeriksaEmeterai.Hasil said = maker.check(task.nomorSeri(), task.sha256());
            queue.record(
                    task,
                    said.sah() ? TindakanMeterai.NYATAKAN_SAH : TindakanMeterai.NYATAKAN_TIDAK,
                    said.keterangan());
        } catch (IOException away) {
            LOG.warnf("a stamp of lamaran %s is put off, try %d: %s", task.lamaran(), task.percobaan(), away);
            queue.record(task, TindakanMeterai.TUNDA, null);
        }
    }
}
