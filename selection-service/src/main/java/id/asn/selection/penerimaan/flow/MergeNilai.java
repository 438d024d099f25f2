package id.asn.selection.penerimaan.flow;

import id.asn.selection.penerimaan.Hitungan;
import id.asn.selection.penerimaan.Pekerjaan;
import id.asn.selection.penerimaan.PenerimaNilai;
import id.asn.selection.penerimaan.store.PenggabungNilai;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Lets a released file count, in one transaction, when it does what the person who released it was shown. */
@ApplicationScoped
public class MergeNilai {
    private final PenggabungNilai scores;
    private final Penerima penerima;
    private final Clock clock;

    MergeNilai(PenggabungNilai scores, Penerima penerima, Clock clock) {
        this.scores = scores;
        this.penerima = penerima;
        this.clock = clock;
    }

    /** Merges, or sends the job back to be judged anew; in the caller's transaction. */
    public void merge(Pekerjaan job) {
        PenerimaNilai receiver = penerima.of(job.jenis());
        if (scores.hasUnseen(job, receiver)) {
            job.again();
            return;
        }
        Hitungan done = scores.compare(job, receiver);
        scores.merge(job, receiver);
        job.merge(done, clock.instant());
    }
}
